import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

/** Work that a worker repeats, whatever happens: it finds out by itself what there is to do, in any number of workers. */
interface Routine {
  everyMs: number;
  /** What the answered number counts, for the log. */
  counts: string;
}

/** Marks the method of a provider that a worker runs at its start and then every so many milliseconds. */
export const Every = (everyMs: number, counts: string) => RoutineMetadata({ everyMs, counts });
const RoutineMetadata = Reflector.createDecorator<Routine>();

/** Runs in this process, once started, all that is marked with {@link Every}; what fails is tried again next time. */
@Injectable()
export class Upkeep implements OnApplicationShutdown {
  private readonly log = new Logger('Upkeep');
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  start(): void {
    for (const { instance } of this.discovery.getProviders() as {
      instance?: Record<string, () => Promise<unknown>>;
    }[]) {
      if (!instance || typeof instance !== 'object') continue;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const method = instance[name];
        const routine = method && this.reflector.get(RoutineMetadata, method);
        if (routine) this.repeat(routine, method.bind(instance));
      }
    }
  }

  onApplicationShutdown(): void {
    this.timers.forEach(clearInterval);
  }

  private repeat({ everyMs, counts }: Routine, work: () => Promise<unknown>): void {
    const look = async (): Promise<void> => {
      try {
        const count = await work();
        if (typeof count === 'number' && count > 0) this.log.log(`${count} ${counts}`);
      } catch (error) {
        this.log.warn({ err: error }, `could not look after ${counts}; trying again later`);
      }
    };
    void look();
    this.timers.push(setInterval(() => void look(), everyMs).unref());
  }
}
