import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { CONFIG, type Config } from '../config/config.js';
import { Public } from '../http/access.js';
import { Problem } from '../problem/problem.js';
import { Metrics } from './metrics.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** With METRICS_TOKEN set its bearer may read, otherwise only this machine. */
  @Get()
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async read(@Req() request: FastifyRequest): Promise<string> {
    const expected = this.config.METRICS_TOKEN;
    const allowed = expected
      ? timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${expected}`))
      : LOOPBACK.has(request.ip);
    if (!allowed) throw new Problem('not_found');
    return this.metrics.registry.metrics();
  }
}
