import type { Text } from '#platform';
import { anyOf } from './answer.js';
import { type CompanyFacts, type HolderKind } from './company-facts.js';
import { lacking, type Judgement } from './judgement.js';
import { nameKey } from './name.rules.js';
import { counted, shareReaches, UNBOUNDED, type Fraction } from './share.rules.js';
import { text } from './words.js';

interface Line {
  pointer: string;
  /** By what lines of one firm are told. */
  firm: string;
  name: string;
  /** None: not stated, or not a number of shares. */
  shares: number | undefined;
  kind: HolderKind | null;
}

/** Who holds how much of a company. */
export interface Holdings {
  lines: readonly Line[];
  total: number | undefined;
  /** The sum of all stated holdings. */
  stated: bigint;
}

/** The declared holdings; none when the shareholders are not stated. A sole proprietor has no shareholders. */
export function holdingsOf({ soleProprietor, shareholders, sharesTotal }: CompanyFacts): Holdings | undefined {
  if (!shareholders && !soleProprietor) return undefined;
  const lines = (soleProprietor ? [] : shareholders!).map(
    ({ name, corporateNumber, shares, kind = null }, index): Line => {
      const pointer = `/shareholders/${index}`;
      return { pointer, firm: corporateNumber || nameKey(name) || pointer, name, shares: counted(shares), kind };
    },
  );
  const stated = lines.reduce((sum, { shares = 0 }) => sum + BigInt(shares), 0n);
  return { lines, total: counted(sharesTotal), stated };
}

const heldAtMost = (lines: readonly Line[]): bigint =>
  lines.reduce((sum, { shares }) => sum + (shares === undefined ? UNBOUNDED : BigInt(shares)), 0n);

/** Whether all holders of a kind together hold a share of the company. */
export function togetherHold(
  holdings: Holdings | undefined,
  kind: HolderKind,
  share: Fraction,
  owners: Text,
): Judgement {
  if (!holdings) return lacking('/shareholders');
  const verb = text(`${owners.ja}の保有`, `${owners.en} hold`);
  return hold(holdings, mayBe(holdings.lines, kind), kind, share, verb);
}

/** Whether some one holder of a kind holds a share of the company; the answer tells of the largest. */
export function oneHolds(holdings: Holdings | undefined, kind: HolderKind, share: Fraction, owner: Text): Judgement {
  if (!holdings) return lacking('/shareholders');
  const firms = new Map<string, Line[]>();
  for (const line of mayBe(holdings.lines, kind)) firms.set(line.firm, [...(firms.get(line.firm) ?? []), line]);
  const largestFirst = [...firms]
    .map(([firm, lines]) => ({ firm, lines, most: heldAtMost(lines) }))
    .sort((a, b) => Number(b.most - a.most) || (a.firm < b.firm ? -1 : 1));
  const judgements = largestFirst.map(({ lines }) => {
    const name = lines.map((line) => line.name).sort()[0]!;
    const verb = text(`${owner.ja}「${name}」の保有`, `one ${owner.en} (${name}) holds`);
    return hold(holdings, lines, kind, share, verb);
  });
  const answer = anyOf(judgements.map((judgement) => judgement.answer));
  const telling = judgements.filter((judgement) => judgement.answer === answer);
  if (telling.length === 0) return hold(holdings, [], kind, share, text(`${owner.ja}の保有`, `${owner.en}: holds`));
  return { ...telling[0]!, missing: [...new Set(telling.flatMap(({ missing = [] }) => missing))] };
}

const mayBe = (lines: readonly Line[], kind: HolderKind): Line[] =>
  lines.filter((line) => line.kind === null || line.kind === kind);

/** Whether lines, some of which may turn out not to be of the kind, make up a share of the company. */
function hold(
  { total, stated }: Holdings,
  lines: readonly Line[],
  kind: HolderKind,
  share: Fraction,
  verb: Text,
): Judgement {
  return shareReaches({
    least: lines.filter((line) => line.kind === kind).reduce((sum, { shares = 0 }) => sum + BigInt(shares), 0n),
    most: heldAtMost(lines),
    stated,
    total,
    share,
    missing: lines.flatMap(({ pointer, shares, kind: told }) => [
      ...(told ? [] : [`${pointer}/kind`]),
      ...(shares === undefined ? [`${pointer}/shares`] : []),
    ]),
    totalPointer: '/sharesTotal',
    verb,
    unit: text('株', 'shares'),
  });
}
