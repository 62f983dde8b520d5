import Negotiator from 'negotiator';

/** The two languages people are answered in; Japanese when they ask for neither. */
export type Language = 'ja' | 'en';

/** One sentence in both languages; `{name}` stands for a parameter. */
export interface Text {
  ja: string;
  en: string;
}

/** Values for the placeholders of a {@link Text}; a Text among them, such as a stage, is said in the same language. */
export type TextParams = Record<string, string | number | boolean | Text | readonly (string | number | Text)[]>;

/** The sentence in one language with its placeholders filled; an unknown placeholder stays visible. */
export function say(text: Text, language: Language, params: TextParams = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return value.toLocaleString('en-US');
    return [value].flat().map(wordOf(language)).join(', ');
  });
}

const wordOf =
  (language: Language) =>
  (value: string | number | boolean | Text): string =>
    typeof value === 'object' ? value[language] : String(value);

/** The language an `Accept-Language` header asks for. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const asked = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? 'ja' } });
  return (asked.language(['ja', 'en']) as Language | undefined) ?? 'ja';
}
