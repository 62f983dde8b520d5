import { language } from '../words/language.js';

const formats = {
  ja: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo' }),
};

/** A moment as it is shown in Japan, to the minute. */
export const momentOf = (value: string): string => formats[language.current()].format(new Date(value));
