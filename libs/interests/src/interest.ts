import { definePoints, type Text } from '#platform';

/** What ties somebody to those whom they would judge, as the code of the point that refuses them; the nearest first. */
export const INTERESTS = {
  own_organisation: {
    ja: '所属する（していた）組織の申請・掲載・登録には関われません',
    en: 'Nobody judges an organisation they belong or belonged to',
  },
  affiliated_organisation: {
    ja: '所属する（していた）組織と関係のある事業者の申請・掲載・登録には関われません',
    en: 'Nobody judges an organisation that one of theirs, present or past, is affiliated with',
  },
  declared_interest: {
    ja: '利害関係を申告した事業者の申請・掲載・登録には関われません',
    en: 'Nobody judges an organisation in which they have declared an interest',
  },
  sells_in_category: {
    ja: '所属する（していた）会社、または所属する（していた）団体の会員企業が、同じ製品カテゴリで販売しているため関われません',
    en: 'Nobody judges where a firm of theirs, or a member firm of an association of theirs, sells in the same category',
  },
} as const satisfies Record<string, Text>;
export type Interest = keyof typeof INTERESTS;

/** The point that refuses somebody for an interest. */
export const interestPoint = definePoints(INTERESTS);

export const isInterest = (code: string): code is Interest => code in INTERESTS;

/** Whom and what somebody would judge. */
export interface Stake {
  /** Organisations that apply, or whose listing or registration it is. */
  organisationIds: readonly string[];
  /** Categories it is about; none where it is about no category. */
  categoryIds: readonly string[];
  /**
   * The association somebody acts for where it is responsible. That it has members which sell in its category is why it
   * was asked, so they bar nobody; a firm of somebody's own still does.
   */
  actingFor?: string | null;
}
