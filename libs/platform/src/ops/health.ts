import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DependencyView, ReadyView } from './health.dto.js';

/** A server or folder this process needs; without a required one it is not ready. */
export interface Dependency {
  required: boolean;
  /** Rejects when the dependency cannot be used. */
  check: () => Promise<void>;
}

const PATIENCE_MS = 2_000;

/** Every library with a server behind it registers a check here. */
@Injectable()
export class Health {
  private readonly dependencies = new Map<string, Dependency>();

  register(name: string, dependency: Dependency): void {
    this.dependencies.set(name, dependency);
  }

  /** Asks all dependencies at once, none for longer than two seconds. */
  async readiness(): Promise<ReadyView> {
    const checked = await Promise.all([...this.dependencies].map(([name, dependency]) => this.ask(name, dependency)));
    const down = checked.filter(([, { status }]) => status === 'down').map(([, view]) => view);
    const status = down.some(({ required }) => required) ? 'unavailable' : down.length > 0 ? 'degraded' : 'ready';
    return { status, dependencies: Object.fromEntries(checked) };
  }

  private async ask(name: string, { required, check }: Dependency): Promise<[string, DependencyView]> {
    const patience = new AbortController();
    const late = sleep(PATIENCE_MS, undefined, { signal: patience.signal }).then(() => 'down' as const);
    const answer = check().then(
      () => 'up' as const,
      () => 'down' as const,
    );
    const status = await Promise.race([answer, late.catch(() => 'down' as const)]);
    patience.abort();
    return [name, { status, required }];
  }
}
