import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import {
  distinctUntilChanged,
  exhaustMap,
  interval,
  map,
  merge,
  share,
  startWith,
  Subject,
  takeUntil,
  takeWhile,
  timer,
  type Observable,
  ignoreElements,
  endWith,
} from 'rxjs';
import type { OperationKind } from './operation.entity.js';
import { OperationView } from './operations.dto.js';
import { Operations } from './operations.service.js';

/** How often the database is asked how far an operation is, while somebody watches. */
const LOOK_MS = 400;
/** Proxies end connections on which nothing is sent. */
const HEARTBEAT_MS = 15_000;
/** After so long the browser connects anew, and who is no longer allowed to is refused. */
const LONGEST_MS = 600_000;

/** How operations go on, as server-sent events. */
@Injectable()
export class OperationEvents implements OnModuleDestroy {
  private readonly closing = new Subject<void>();

  constructor(private readonly operations: Operations) {}

  /** The process stops: nobody waits for the end of an operation. */
  onModuleDestroy(): void {
    this.closing.next();
  }

  /**
   * The state of an operation now and after every change until it has ended, then nothing more; in between heartbeats.
   * @throws Problem `not_found`
   */
  async of(id: string, kinds: readonly OperationKind[]): Promise<Observable<MessageEvent>> {
    const first = OperationView.from(await this.operations.get(id, kinds));
    const states = interval(LOOK_MS).pipe(
      exhaustMap(async () => OperationView.from(await this.operations.get(id, kinds))),
      startWith(first),
      distinctUntilChanged((one, other) => JSON.stringify(one) === JSON.stringify(other)),
      takeWhile(({ endedAt }) => endedAt === null, true),
      takeUntil(merge(this.closing, timer(LONGEST_MS))),
      share(),
    );
    const ended = states.pipe(ignoreElements(), endWith(true));
    const beats = interval(HEARTBEAT_MS).pipe(
      map(() => ({ type: 'heartbeat', data: '' })),
      takeUntil(ended),
    );
    return merge(beats, states.pipe(map((data) => ({ data }))));
  }
}
