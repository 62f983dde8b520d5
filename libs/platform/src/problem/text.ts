import Negotiator from 'negotiator';

/** The two languages people are answered in; Japanese when they ask for neither. */
export type Language = 'ja' | 'en';

/** One sentence in both languages; `{name}` stands for a parameter. */
export interface Text {
  ja: string;
  en: string;
}

/** Values for the placeholders of a {@link Text}. */
export type TextParams = Record<string, string | number | boolean | readonly (string | number)[]>;

/** The sentence in one language with its placeholders filled; an unknown placeholder stays visible. */
export function say(text: Text, language: Language, params: TextParams = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return value.toLocaleString('en-US');
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}

/** The language an `Accept-Language` header asks for. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const asked = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? 'ja' } });
  return (asked.language(['ja', 'en']) as Language | undefined) ?? 'ja';
}
