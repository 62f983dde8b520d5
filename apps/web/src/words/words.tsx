import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { ja, type Words } from './ja.js';
import { language, type Language } from './language.js';

const Context = createContext<{ words: Words; in: Language }>({ words: ja, in: 'ja' });

/** Gives everything below it the words of the chosen language. English is loaded when somebody asks for it. */
export function SpokenWords({ children }: { children: ReactNode }) {
  const wanted = useSyncExternalStore(language.subscribe, language.current);
  const [english, setEnglish] = useState<Words>();
  const [first] = useState(wanted);
  useEffect(() => {
    if (wanted === 'en' && !english) void import('./en.js').then(({ en }) => setEnglish(en));
  }, [wanted, english]);
  const words = wanted === 'en' && english ? { words: english, in: wanted } : { words: ja, in: 'ja' as const };
  useEffect(() => {
    document.documentElement.lang = words.in;
  }, [words.in]);
  // Who switches reads on in Japanese until English is there: nothing on the page, typed or opened, is lost.
  if (first === 'en' && !english) return null;
  return <Context value={words}>{children}</Context>;
}

/** The words of this page's reader. */
export const useWords = (): Words => use(Context).words;

/** Picks from a text that the API keeps in both languages. */
export function usePick(): (text: { ja: string; en: string }) => string {
  const { in: chosen } = use(Context);
  return (text) => text[chosen];
}

/**
 * Words that only some pages need, kept beside them and loaded with them:
 * `export const useMakerWords = wordsIn(ja, en)`.
 */
export const wordsIn =
  <Own,>(ja: Own, en: NoInfer<Own>) =>
  (): Own =>
    ({ ja, en })[use(Context).in];
