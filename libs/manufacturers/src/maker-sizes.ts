/** How large a maker is, as buyers filter by it: a small enterprise is an SME too, and so is a startup. */
export const MAKER_SIZES = ['small', 'sme', 'startup', 'large'] as const;
export type MakerSize = (typeof MAKER_SIZES)[number];

/**
 * What the newest approved facts of a manufacturer were classified as, as a list of {@link MakerSize}; empty while that
 * is not known. The parameter is SQL.
 */
export const makerSizes = (manufacturerId: string): string => `coalesce((
  SELECT CASE facts.classification->>'size'
      WHEN 'small' THEN ARRAY['small', 'sme'] WHEN 'sme' THEN ARRAY['sme']
      WHEN 'large' THEN ARRAY['large'] WHEN 'deemed_large' THEN ARRAY['large'] ELSE ARRAY[]::text[] END
    || CASE WHEN (facts.classification->>'startup')::boolean THEN ARRAY['startup'] ELSE ARRAY[]::text[] END
  FROM manufacturer_facts facts
  WHERE facts.manufacturer_id = ${manufacturerId} AND facts.approved_at IS NOT NULL
  ORDER BY facts.number DESC LIMIT 1), ARRAY[]::text[])`;
