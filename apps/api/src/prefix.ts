import type { INestApplication } from '@nestjs/common';

/** Puts everything below `api/v1`, but for what others look for elsewhere. */
export function setPrefix(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics', '.well-known/jwks.json'] });
}
