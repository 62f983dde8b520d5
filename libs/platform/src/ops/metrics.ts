import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

/** Prometheus metrics of this process and of the jobs table. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor(source: DataSource) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'jobs',
      help: 'Jobs by topic and state',
      labelNames: ['topic', 'state'],
      registers: [this.registry],
      async collect() {
        const rows = await source.query<{ topic: string; state: string; jobs: string }[]>(
          "SELECT name AS topic, state::text, count(*) AS jobs FROM pgboss.job WHERE name NOT LIKE '\\_\\_%' GROUP BY 1, 2",
        );
        this.reset();
        for (const { topic, state, jobs } of rows) this.set({ topic, state }, Number(jobs));
      },
    });
  }

  /** Measures every answer of the HTTP server. */
  observe(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', (request, reply, done) => {
      const labels = { method: request.method, route: request.routeOptions.url ?? '-', status: reply.statusCode };
      this.requests.observe(labels, reply.elapsedTime / 1000);
      done();
    });
  }
}
