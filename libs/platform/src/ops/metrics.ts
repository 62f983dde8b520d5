import { Injectable } from '@nestjs/common';
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

  /** Finding a series by its labels costs more than counting. */
  private readonly series = new Map<string, Histogram.Internal<'method' | 'route' | 'status'>>();

  constructor(source: DataSource) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'jobs_oldest_seconds',
      help: 'Age of the oldest job that is not done, by topic: of listing_changed, how far the search index lags',
      labelNames: ['topic'],
      registers: [this.registry],
      async collect() {
        const rows = await source.query<{ topic: string; seconds: number }[]>(
          `SELECT name AS topic, extract(epoch FROM now() - min(created_on))::float8 AS seconds FROM pgboss.job
           WHERE state < 'completed' AND name NOT LIKE '\\_\\_%' GROUP BY 1`,
        );
        this.reset();
        for (const { topic, seconds } of rows) this.set({ topic }, seconds);
      },
    });
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

  /** Counts an answer of the HTTP server by its route pattern; `seconds` is how long it took. */
  observe(method: string, route: string, status: number, seconds: number): void {
    const key = `${method} ${route} ${status}`;
    let series = this.series.get(key);
    if (!series) this.series.set(key, (series = this.requests.labels(method, route, `${status}`)));
    series.observe(seconds);
  }
}
