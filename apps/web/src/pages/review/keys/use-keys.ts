import { createContext, use, useEffect, useRef } from 'react';

/** A key that does something on the page, and what that is. */
export interface Key {
  key: string;
  name: string;
  run: () => void;
}

/** The keys that work on the page just now; each page says which are its own. */
export interface KeyBoard {
  /** Adds keys; answers how to take them away again. */
  add: (keys: readonly Key[]) => () => void;
}

export const KeyBoardContext = createContext<KeyBoard | undefined>(undefined);

/** Lets keys work while the component is shown. */
export function useKeys(keys: readonly Key[]): void {
  const board = use(KeyBoardContext);
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  const names = keys.map(({ key, name }) => `${key} ${name}`).join('\n');
  useEffect(
    () =>
      board?.add(
        newest.current.map(({ key, name }) => ({
          key,
          name,
          run: () => newest.current.find((each) => each.key === key)?.run(),
        })),
      ),
    [board, names],
  );
}

/** Whether somebody is writing there, or looking at a dialog: then letters are letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog') !== null;

/** Moves the focus to the next or the one before among elements of the page, by their order in it. */
export function moveFocus(selector: string, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
  const current = all.findIndex((each) => each === document.activeElement || each.contains(document.activeElement));
  const next = current === -1 ? (by === 1 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, current + by));
  // No further than is needed: what stands around it stays where it is.
  all[next]?.focus({ preventScroll: true });
  all[next]?.scrollIntoView({ block: 'nearest' });
}
