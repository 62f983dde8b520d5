import { say, type Language, type Text, type TextParams } from '#platform';

/** What one kind of mail says; `{name}` stands for a parameter. */
export interface MailText {
  subject: Text;
  text: Text;
}

/** A kind of mail with its words. */
export interface MailKind extends MailText {
  code: string;
}

const known = new Set<string>();

const SIGNATURE: Text = {
  ja: '\n\n--\n省力化機器レジストリ\n{publicUrl}\n',
  en: '\n\n--\nRegistry of labor-saving equipment\n{publicUrl}\n',
};

/**
 * Declares the mails a library may send. A code is declared once in the whole system.
 *
 * @example
 * const mails = defineMails({ greeting: { subject: { ja: 'ようこそ', en: 'Welcome' }, text: { … } } });
 * await this.mails.post(manager, mails.greeting, { to, language, params: { name } });
 */
export function defineMails<Code extends string>(texts: Record<Code, MailText>): Record<Code, MailKind> {
  const kinds = Object.entries<MailText>(texts).map(([code, text]) => {
    if (known.has(code)) throw new Error(`Mail ${code} is declared twice`);
    known.add(code);
    return [code, { code, ...text }];
  });
  return Object.fromEntries(kinds) as Record<Code, MailKind>;
}

/** People's words stand on one line of a mail, however they wrote them: nobody adds lines to ours. */
const onOneLine = (params: TextParams): TextParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,

      typeof value === 'string' ? value.replace(/[\x00-\x1f\x7f\u2028\u2029]+/g, ' ') : value,
    ]),
  );

/** Subject and text of a mail in one language. */
export function wordsOf({ subject, text }: MailKind, language: Language, params: TextParams) {
  const values = onOneLine(params);
  return {
    subject: say(subject, language, values),
    text: say(text, language, values) + say(SIGNATURE, language, values),
  };
}
