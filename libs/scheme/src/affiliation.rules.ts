import type { Text } from '#platform';
import { partsOfAddress, type AddressParts } from './address.rules.js';
import { nameKey } from './name.rules.js';

/** What is compared of an organisation to find whom it is close to; anything may be missing. */
export interface AffiliationFacts {
  organisationId: string;
  name?: string | null;
  corporateNumber?: string | null;
  officers?: readonly { name: string; birthYear?: number | null }[] | null;
  address?: string | null;
  phone?: string | null;
  /** The last digits of the bank account, at least four. */
  bankAccountSuffix?: string | null;
  shareholders?: readonly { name: string; corporateNumber?: string | null }[] | null;
}

/** Ways in which two organisations can be close. */
export const AFFILIATIONS = {
  same_corporate_number: { ja: '法人番号が同じ', en: 'same corporate number' },
  shareholder: { ja: '株主', en: 'one holds shares of the other' },
  shared_shareholder: { ja: '株主が共通', en: 'shared shareholder' },
  shared_officer: { ja: '役員が共通', en: 'shared officer' },
  same_address: { ja: '所在地が同じ', en: 'same address' },
  same_phone: { ja: '電話番号が同じ', en: 'same phone' },
  same_bank_suffix: { ja: '口座番号の末尾が同じ', en: 'same bank account suffix' },
} as const satisfies Record<string, Text>;
export type AffiliationKind = keyof typeof AFFILIATIONS;

/**
 * `strong`: told by a number or by several facts that agree. `medium`: by a name or a fact that others may share.
 * `weak`: a hint that counts beside others, such as another floor of one building or four digits of an account.
 */
export type Strength = 'strong' | 'medium' | 'weak';

/** One way in which two organisations are close. The pair is in the order of the ids, whichever was asked about. */
export interface Affiliation {
  kind: AffiliationKind;
  organisationIds: readonly [string, string];
  /** What matched, normalised. */
  matched: string;
  strength: Strength;
  /** Of `shareholder`: the one that holds. */
  holderId?: string;
}

/** A phone number as digits with the leading 0 of Japan, or `+` and country for others; none if it is no number. */
export function phoneKey(phone: string): string | null {
  const [number = ''] = phone
    .normalize('NFKC')
    .toLowerCase()
    .split(/内線|ext|x|#|;/u);
  const digits = number.replace(/[^+\d]/gu, '').replace(/(?!^)\+/gu, '');
  const japanese = digits.replace(/^(?:\+|0(?:0|10))810?(?=\d{9,10}$)/u, '0');
  if (/^0\d{9,10}$/u.test(japanese)) return japanese;
  return /^\+[1-9]\d{7,14}$/u.test(digits) ? digits : null;
}

/** The last four digits of an account number; none if there are fewer. */
export const bankKey = (suffix: string): string | null =>
  /\d{4}$/u.exec(suffix.normalize('NFKC').replace(/\D/gu, ''))?.[0] ?? null;

/** A person or firm as others name it. */
interface Party {
  name: string;
  number: string | null;
}

/** The facts of one organisation, normalised once. */
interface Profile {
  id: string;
  self: Party;
  officers: { name: string; birthYear: number | null }[];
  address: AddressParts | null;
  phone: string | null;
  bank: string | null;
  holders: Party[];
}

const partyOf = (name?: string | null, number?: string | null): Party => ({
  name: nameKey(name ?? ''),
  number: number?.normalize('NFKC').replace(/\D/gu, '') || null,
});

function profileOf(facts: AffiliationFacts): Profile {
  const address = facts.address ? partsOfAddress(facts.address) : null;
  return {
    id: facts.organisationId,
    self: partyOf(facts.name, facts.corporateNumber),
    officers: (facts.officers ?? [])
      .map(({ name, birthYear }) => ({ name: nameKey(name), birthYear: birthYear ?? null }))
      .filter(({ name }) => name),
    address: address?.exact ? address : null,
    phone: facts.phone ? phoneKey(facts.phone) : null,
    bank: facts.bankAccountSuffix ? bankKey(facts.bankAccountSuffix) : null,
    holders: (facts.shareholders ?? [])
      .map(({ name, corporateNumber }) => partyOf(name, corporateNumber))
      .filter(({ name, number }) => name || number),
  };
}

/**
 * The keys of an organisation: two that are close in any way share at least one. Stored and indexed they give a
 * database the candidates; {@link affiliationsBetween} then says what a candidate is.
 *
 * @example
 * matchKeys({ organisationId: 'a', phone: '+81 3-1234-5678' }); // ['phone:0312345678']
 */
export const matchKeys = (facts: AffiliationFacts): string[] => keysOf(profileOf(facts));

function keysOf({ self, officers, address, phone, bank, holders }: Profile): string[] {
  const parties = [self, ...holders].flatMap(({ name, number }) => [
    ...(name ? [`party:${name}`] : []),
    ...(number ? [`party:${number}`] : []),
  ]);
  return [
    ...new Set([
      ...parties,
      ...officers.map(({ name }) => `officer:${name}`),
      ...(address ? [`address:${address.place}`] : []),
      ...(phone ? [`phone:${phone}`] : []),
      ...(bank ? [`bank:${bank}`] : []),
    ]),
  ];
}

/** All ways in which two organisations are close; none for one and the same. The order of the two does not matter. */
export const affiliationsBetween = (one: AffiliationFacts, other: AffiliationFacts): Affiliation[] =>
  between(profileOf(one), profileOf(other));

type Match = Pick<Affiliation, 'kind' | 'matched' | 'strength' | 'holderId'>;

function between(one: Profile, other: Profile): Affiliation[] {
  if (one.id === other.id) return [];
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const matches = [
    ...sameNumber(a, b),
    ...holds(a, b),
    ...holds(b, a),
    ...sharedHolders(a, b),
    ...sharedOfficers(a, b),
    ...sameAddress(a, b),
    ...same('same_phone', 'medium', a.phone, b.phone),
    ...same('same_bank_suffix', 'weak', a.bank, b.bank),
  ];
  const distinct = new Map(matches.map((match) => [`${match.kind} ${match.matched} ${match.holderId ?? ''}`, match]));
  return [...distinct.values()]
    .map((match) => ({ ...match, organisationIds: [a.id, b.id] as const }))
    .sort((x, y) => (`${x.kind} ${x.matched}` < `${y.kind} ${y.matched}` ? -1 : 1));
}

const same = (kind: AffiliationKind, strength: Strength, one: string | null, other: string | null): Match[] =>
  one !== null && one === other ? [{ kind, matched: one, strength }] : [];

const sameNumber = (a: Profile, b: Profile): Match[] =>
  same('same_corporate_number', 'strong', a.self.number, b.self.number);

/** One party under two spellings: numbers decide where both are known, or else names. */
function sameParty(one: Party, other: Party): { matched: string; byNumber: boolean } | undefined {
  if (one.number && other.number) {
    return one.number === other.number ? { matched: one.number, byNumber: true } : undefined;
  }
  return one.name && one.name === other.name ? { matched: one.name, byNumber: false } : undefined;
}

const holds = (holder: Profile, held: Profile): Match[] =>
  held.holders.flatMap((party): Match[] => {
    const found = sameParty(party, holder.self);
    if (!found) return [];
    const strength = found.byNumber ? 'strong' : 'medium';
    return [{ kind: 'shareholder', matched: found.matched, strength, holderId: holder.id }];
  });

const sharedHolders = (a: Profile, b: Profile): Match[] =>
  a.holders.flatMap((one) =>
    b.holders.flatMap((other): Match[] => {
      const found = sameParty(one, other);
      if (!found) return [];
      return [{ kind: 'shared_shareholder', matched: found.matched, strength: found.byNumber ? 'medium' : 'weak' }];
    }),
  );

/** People of one name are different when their years of birth are; one without a year may be either. */
function sharedOfficers(a: Profile, b: Profile): Match[] {
  return a.officers.flatMap((one) =>
    b.officers.flatMap((other): Match[] => {
      if (one.name !== other.name) return [];
      if (one.birthYear === null || other.birthYear === null) {
        return [{ kind: 'shared_officer', matched: one.name, strength: 'medium' }];
      }
      if (one.birthYear !== other.birthYear) return [];
      return [{ kind: 'shared_officer', matched: `${one.name} ${one.birthYear}`, strength: 'strong' }];
    }),
  );
}

function sameAddress({ address: a }: Profile, { address: b }: Profile): Match[] {
  if (!a || !b || a.place !== b.place) return [];
  if (a.prefecture && b.prefecture && a.prefecture !== b.prefecture) return [];
  const strength = a.building === b.building ? 'strong' : a.building && b.building ? 'weak' : 'medium';
  const building = strength === 'strong' && a.building ? ` ${a.building}` : '';
  return [{ kind: 'same_address', matched: `${a.prefecture ?? b.prefecture ?? ''}${a.place}${building}`, strength }];
}
