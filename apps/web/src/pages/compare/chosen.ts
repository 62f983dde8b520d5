import { useSyncExternalStore } from 'react';

/** The API puts so many side by side at most. */
export const MOST_COMPARED = 4;

const KEY = 'compare';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ids in a text of them with commas between: what is no id is left out, each counts once, four at most. */
export const idsIn = (text: string): string[] =>
  [...new Set(text.split(',').filter((id) => UUID.test(id)))].slice(0, MOST_COMPARED);

const listeners = new Set<() => void>();
let kept = read();

function read(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function keep(ids: readonly string[]) {
  kept = ids.join(',');
  try {
    sessionStorage.setItem(KEY, kept);
  } catch {
    // storage is refused: the choice lasts as long as the page
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The listings chosen for the comparison in this tab, and the ways to change them. */
export function useChosen() {
  const ids = idsIn(useSyncExternalStore(subscribe, () => kept));
  return {
    ids,
    turn: (id: string) => keep(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]),
    clear: () => keep([]),
  };
}
