import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/access.js';
import { LivenessView, ReadyView } from './health.dto.js';
import { Health } from './health.js';

/** For load balancers and orchestrators. */
@ApiTags('operations')
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  /** The process runs. */
  @Get('live')
  @Public()
  live(): LivenessView {
    return { status: 'live' };
  }

  /** The process can serve: 200 when ready or degraded, 503 when a required dependency is down. */
  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyView> {
    const readiness = await this.health.readiness();
    if (readiness.status === 'unavailable') reply.status(503).header('retry-after', '2');
    return readiness;
  }
}
