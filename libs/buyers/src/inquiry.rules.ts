import { definePoints, type Point } from '#platform';

export const INQUIRY_KINDS = ['question', 'quotation'] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];

/** `unconfirmed`: a visitor's, until the link of the mail was opened; the company does not see it. */
export const INQUIRY_STATUSES = ['unconfirmed', 'open', 'closed'] as const;
export type InquiryStatus = (typeof INQUIRY_STATUSES)[number];

/** The two sides of a thread: who asks, and the maker or dealer that is asked. */
export type Side = 'buyer' | 'company';

export type InquiryVerb = 'confirm' | 'reply' | 'share_mail' | 'close';

const point = definePoints({
  inquiry_not_open: { ja: 'この引き合いは終了しています', en: 'The inquiry is closed' },
  inquiry_not_confirmed: { ja: 'この引き合いはまだ確認されていません', en: 'The inquiry is not confirmed yet' },
  inquiry_confirmed: { ja: 'この引き合いはすでに確認されています', en: 'The inquiry was confirmed before' },
  only_the_buyer: { ja: 'この操作ができるのは問い合わせた側だけです', en: 'Only who asked can do this' },
});

/** Who may do what with an inquiry, in which status. */
export const INQUIRY_TABLE: Record<InquiryVerb, { by: readonly Side[]; from: InquiryStatus }> = {
  confirm: { by: ['buyer'], from: 'unconfirmed' },
  reply: { by: ['buyer', 'company'], from: 'open' },
  share_mail: { by: ['buyer'], from: 'open' },
  close: { by: ['buyer', 'company'], from: 'open' },
};

const WRONG_STATUS = {
  unconfirmed: 'inquiry_not_confirmed',
  open: 'inquiry_confirmed',
  closed: 'inquiry_not_open',
} as const satisfies Record<InquiryStatus, string>;

/** Everything that speaks against a step in an inquiry; nothing when it may be taken. */
export function faultsOfStep(verb: InquiryVerb, side: Side, status: InquiryStatus): Point[] {
  const { by, from } = INQUIRY_TABLE[verb];
  return [
    ...(status === from ? [] : [point('', WRONG_STATUS[status])]),
    ...(by.includes(side) ? [] : [point('', 'only_the_buyer')]),
  ];
}
