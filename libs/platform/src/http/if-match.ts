import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';

/** The entity tag of a version. */
export const etagOf = (version: number): string => `"${version}"`;

/** The version that an `If-Match` header names; `version_required` when there is none. */
export function versionFrom(ifMatch: string | undefined): number {
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch ?? '') ?? [];
  if (version === undefined) throw new Problem('version_required');
  return Number(version);
}

/** Parameter: the version the caller has seen and wants to change. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number =>
  versionFrom(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Refuses a change of something that has a newer version than the caller has seen. */
export function refuseIfStale(seen: number, actual: number): void {
  if (seen !== actual) throw new Problem('stale');
}
