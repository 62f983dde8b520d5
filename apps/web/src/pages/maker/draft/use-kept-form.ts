import { useEffect, useRef, useState } from 'react';
import { keeperOf } from './kept.js';
import { withValueAt } from './pointer.js';

export interface KeptForm<Content> {
  content: Content;
  change: (pointer: string, value: unknown) => void;
  /** Once it was sent, or given up: it is kept on the device no longer. */
  forget: () => void;
}

/**
 * A form that is sent as a whole. What is typed is kept on this device until then, and found again when the form is
 * opened after the window was closed.
 */
export function useKeptForm<Content extends object>(name: string, initial: Content): KeptForm<Content> {
  const [keeper] = useState(() => keeperOf<Content>(name));
  const [content, setContent] = useState(initial);
  const newest = useRef(content);
  const show = (next: Content) => {
    newest.current = next;
    setContent(next);
  };
  useEffect(() => {
    void keeper.takeLeft().then((left) => {
      const last = left.at(-1);
      if (last) show(last.content);
    });
  }, [keeper]);
  return {
    content,
    change: (pointer, value) => {
      show(withValueAt(newest.current, pointer, value));
      keeper.keep({ version: null, base: initial, sent: [], content: newest.current });
    },
    forget: () => keeper.forget(),
  };
}
