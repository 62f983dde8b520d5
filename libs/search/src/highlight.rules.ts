import { fold } from './sound.rules.js';

/** A stretch of a text: from a letter up to, not including, another. */
export type Stretch = [from: number, to: number];

/** Letters of a description that are shown around its first match. */
const AROUND = 60;

/** What of a hit matches the words that were searched for, and where. */
export interface Highlights {
  /** Stretches of the name. */
  name: Stretch[];
  /** An excerpt of the description, with its stretches. */
  excerpt: { text: string; matches: Stretch[] };
}

/** Where a text says one of some words, whatever way it is written in; in order, without overlaps. */
export function matchesIn(text: string, words: readonly string[]): Stretch[] {
  // Letter by letter, so that places in the folded text are places in the text.
  const letters = [...text].map((letter) => (fold(letter) || ' ').slice(0, letter.length).padEnd(letter.length));
  const folded = letters.join('');
  const found: Stretch[] = [];
  for (const word of new Set(words.map(fold).filter((word) => word.length >= 2))) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([at, at + word.length]);
    }
  }
  found.sort(([a], [b]) => a - b);
  return found.reduce<Stretch[]>((merged, [from, to]) => {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
    return merged;
  }, []);
}

/** Where the name matches, and the part of the description that does, or its beginning. */
export function highlightsOf(
  { name, description }: { name: string; description: string },
  words: readonly string[],
): Highlights {
  const first = matchesIn(description, words)[0]?.[0] ?? 0;
  const text = description.slice(Math.max(0, first - AROUND), first + 2 * AROUND);
  return { name: matchesIn(name, words), excerpt: { text, matches: matchesIn(text, words) } };
}
