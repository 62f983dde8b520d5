export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'language';
const listeners = new Set<() => void>();
let chosen: Language = remembered() ?? 'ja';

function remembered(): Language | undefined {
  try {
    return LANGUAGES.find((language) => language === localStorage.getItem(KEY));
  } catch {
    return undefined; // storage is refused: the choice lasts as long as the page
  }
}

/** The language the reader has chosen: Japanese until told otherwise, remembered on this device. */
export const language = {
  current: () => chosen,
  choose: (next: Language) => {
    chosen = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // as above
    }
    listeners.forEach((listener) => listener());
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
