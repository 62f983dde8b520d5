import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/** What belongs to the request in progress and is needed far from the controller. */
export interface RequestContext {
  requestId: string;
  /** Who is asking, once the guard knows: the key under which idempotency keys are remembered. */
  principal?: string;
  /** Set while the request's writes are gathered into one transaction (see idempotency). */
  transaction?: EntityManager;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** The context of the request in progress; none in jobs and commands. */
export const currentRequest = (): RequestContext | undefined => storage.getStore();

/** Runs `work`, and all it starts, within a context. */
export const inRequest = <Result>(context: RequestContext, work: () => Result): Result => storage.run(context, work);
