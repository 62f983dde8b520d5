/** What a cost build-up adds up to, yen, as far as it is typed. */
export function costSum(facts: Readonly<Record<string, unknown>>): number {
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const materials = Array.isArray(facts.materials) ? (facts.materials as Record<string, unknown>[]) : [];
  const parts = ['directExpenseYen', 'overheadYen', 'interestYen', 'profitYen'].map((name) => number(facts[name]));
  return [
    ...materials.map(({ amountYen }) => number(amountYen)),
    Math.round(number(facts.laborHours) * number(facts.laborRateYen)),
    ...parts,
  ].reduce((sum, part) => sum + part, 0);
}
