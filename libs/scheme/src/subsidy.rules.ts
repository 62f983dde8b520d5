import type { Text } from '#platform';

/** The subsidy's figures in force on one day. */
export interface SubsidyFigures {
  /** Share of the eligible cost that is subsidised. */
  rate: number;
  /** Share of a listing's registered sold price that its subsidy never exceeds. */
  listingShare: number;
  /** Most that installation counts, as a share of the price. */
  installationShareMost: number;
  /** Up to so many people a company is in the first bracket. */
  smallestStaffMost: number;
  /** Up to so many in the second; above it in the third. */
  middleStaffMost: number;
  /** Most a company is given, yen, by bracket of staff. */
  ceilings: Record<Bracket, { plain: number; wageRise: number }>;
}

/** Brackets of staff, smallest first. */
export const BRACKETS = ['smallest', 'middle', 'largest'] as const;
export type Bracket = (typeof BRACKETS)[number];

/** What somebody wants to buy, and who they are. */
export interface Purchase {
  /** What the seller asks for the body, yen without tax. */
  price: number;
  /** Yen without tax. */
  installationCost: number;
  /** The sold price registered for the listing, or what stands in its place. */
  registeredPrice: number;
  staff: number;
  /** Whether the company commits itself to the large wage rise. */
  wageRise: boolean;
}

/** One line of the arithmetic: what, how, and what comes out, in whole yen. */
export interface Step {
  code: StepCode;
  label: Text;
  /** The sum with its figures, as people would write it. */
  formula: string;
  yen: number;
}

const LABELS = {
  total_cost: { ja: '導入費用の合計', en: 'total cost' },
  eligible_installation: { ja: '補助対象となる設置費', en: 'eligible installation cost' },
  eligible_cost: { ja: '補助対象経費', en: 'eligible cost' },
  by_rate: { ja: '補助率による額', en: 'amount by the rate' },
  ceiling_of_company: { ja: '従業員数による上限', en: 'ceiling by staff' },
  ceiling_of_listing: { ja: '製品ごとの上限', en: 'ceiling of the listing' },
  subsidy: { ja: '補助額（いずれか低い額）', en: 'subsidy: the least of the three' },
  net_cost: { ja: '実質負担額', en: 'net cost' },
} as const satisfies Record<string, Text>;
type StepCode = keyof typeof LABELS;

/** What the subsidy comes to, with every step of the arithmetic in order. */
export interface SubsidyEstimate {
  bracket: Bracket;
  subsidy: number;
  /** What binds: the rate, the company's ceiling or the listing's. */
  boundBy: 'by_rate' | 'ceiling_of_company' | 'ceiling_of_listing';
  totalCost: number;
  netCost: number;
  steps: Step[];
}

/** A share of whole yen, rounded down to whole yen; shares are exact to a ten-thousandth. */
export const shareOf = (yen: number, share: number): number => Math.floor((yen * Math.round(share * 10_000)) / 10_000);

/** The bracket of a company of so many people. */
export const bracketOf = (staff: number, { smallestStaffMost, middleStaffMost }: SubsidyFigures): Bracket =>
  staff <= smallestStaffMost ? 'smallest' : staff <= middleStaffMost ? 'middle' : 'largest';

const yen = (amount: number): string => amount.toLocaleString('en-US');

/**
 * What the subsidy for a purchase would come to. Source: application guidelines of the labor-saving investment subsidy
 * (catalog order): rate and ceilings by staff, in brackets with the large wage rise; installation counts up to a share
 * of the price; a listing's subsidy is limited to a share of its registered sold price. Parts of a yen are dropped.
 */
export function estimateSubsidy(purchase: Purchase, figures: SubsidyFigures): SubsidyEstimate {
  const { price, installationCost, registeredPrice, staff, wageRise } = purchase;
  const { rate, listingShare, installationShareMost, ceilings } = figures;
  const bracket = bracketOf(staff, figures);
  const totalCost = price + installationCost;
  const installationMost = shareOf(price, installationShareMost);
  const installation = Math.min(installationCost, installationMost);
  const eligible = price + installation;
  const limits = {
    by_rate: shareOf(eligible, rate),
    ceiling_of_company: ceilings[bracket][wageRise ? 'wageRise' : 'plain'],
    ceiling_of_listing: shareOf(registeredPrice, listingShare),
  };
  const subsidy = Math.min(...Object.values(limits));
  const boundBy = (Object.keys(limits) as (keyof typeof limits)[]).find((limit) => limits[limit] === subsidy)!;
  const netCost = totalCost - subsidy;
  const step = (code: StepCode, formula: string, amount: number): Step => ({
    code,
    label: LABELS[code],
    formula,
    yen: amount,
  });
  const steps = [
    step('total_cost', `${yen(price)} + ${yen(installationCost)}`, totalCost),
    step(
      'eligible_installation',
      `min(${yen(installationCost)}, ${yen(price)} × ${installationShareMost})`,
      installation,
    ),
    step('eligible_cost', `${yen(price)} + ${yen(installation)}`, eligible),
    step('by_rate', `${yen(eligible)} × ${rate}`, limits.by_rate),
    step('ceiling_of_company', `staff ${staff}${wageRise ? ' + wage rise' : ''}`, limits.ceiling_of_company),
    step('ceiling_of_listing', `${yen(registeredPrice)} × ${listingShare}`, limits.ceiling_of_listing),
    step('subsidy', `min(${Object.values(limits).map(yen).join(', ')})`, subsidy),
    step('net_cost', `${yen(totalCost)} − ${yen(subsidy)}`, netCost),
  ];
  return { bracket, subsidy, boundBy, totalCost, netCost, steps };
}

/** How soon a purchase has paid for itself. */
export interface Payback {
  /** What the saved hours are worth a month, whole yen. */
  monthlySaving: number;
  /** Months, rounded up to a tenth: it has not paid for itself before. */
  months: number;
  formula: string;
}

/**
 * Payback = net cost ÷ (hours saved × wage). None where nothing is saved.
 * @param hoursPerMonth saved, to a hundredth
 * @param wage yen an hour
 */
export function paybackOf(netCost: number, hoursPerMonth: number, wage: number): Payback | null {
  const monthlySaving = Math.floor((Math.round(hoursPerMonth * 100) * wage) / 100);
  if (monthlySaving <= 0) return null;
  const months = Math.ceil((netCost * 10) / monthlySaving) / 10;
  return { monthlySaving, months, formula: `${yen(netCost)} ÷ (${hoursPerMonth} × ${yen(wage)})` };
}
