import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Schemas } from '../../../api/client.js';
import { DraftStore, type Draft, type Snapshot, type Source } from './draft-store.js';
import { keeperOf } from './kept.js';
import { valueAt } from './pointer.js';

export type Point = Schemas['Problem']['errors'][number];

/** A draft with what is known of it: its content, how far it is saved, and what there is to say about its fields. */
export interface Editing<Content extends object> extends Snapshot<Content> {
  store: DraftStore<Content>;
}

/**
 * Edits a draft. `name` tells it from every other draft of everybody who uses this device. The component that calls this
 * is to be keyed by it.
 */
export function useDraft<Content extends object>(
  name: string,
  draft: Draft<Content>,
  source: Source<Content>,
): Editing<Content> {
  const [store] = useState(() => new DraftStore(draft, source, keeperOf<Content>(name)));
  useEffect(() => {
    void store.resume();
    const again = () => void store.flush();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      void store.flush();
    };
  }, [store]);
  return { store, ...useSyncExternalStore(store.subscribe, store.current) };
}

interface Fields {
  content: unknown;
  change: (pointer: string, value: unknown) => void;
  points: readonly Point[];
}

const Context = createContext<Fields>({ content: {}, change: () => undefined, points: [] });

/** Gives the fields below it a draft to read and write, and what there is to say about each. */
export function DraftFields<Content extends object>({
  editing: { content, store, problem },
  points = [],
  children,
}: {
  editing: Editing<Content>;
  points?: readonly Point[];
  children: ReactNode;
}) {
  const all = [...(problem?.errors ?? []), ...points];
  return <Context value={{ content, change: store.change, points: all }}>{children}</Context>;
}

/** Gives fields below it content that is not a draft, such as a form that is sent as a whole. */
export function FormFields({
  content,
  change,
  points = [],
  children,
}: Partial<Fields> & { content: unknown; change: Fields['change']; children: ReactNode }) {
  return <Context value={{ content, change, points }}>{children}</Context>;
}

/** What stands at a place of the draft, how to change it, and what there is to say about it. */
export function useField(pointer: string): {
  value: unknown;
  set: (value: unknown) => void;
  said: readonly Point[];
} {
  const { content, change, points } = use(Context);
  return {
    value: valueAt(content, pointer),
    set: (value) => change(pointer, value),
    said: points.filter((point) => point.pointer === pointer),
  };
}
