/**
 * Makers that count in a category: active ones with a live listing of it, or registered into it. SME and startup are
 * what their approved facts were classified as; not known counts as neither. The row without a category is all of
 * them, each once.
 */
export const MAKERS_BY_CATEGORY = `
  WITH maker AS (
    SELECT manufacturer.id, manufacturer.organisation_id,
      coalesce(facts.classification->>'size' IN ('small', 'sme'), false) AS sme,
      coalesce((facts.classification->>'startup')::boolean, false) AS startup
    FROM manufacturer LEFT JOIN LATERAL (
      SELECT classification FROM manufacturer_facts
      WHERE manufacturer_id = manufacturer.id AND approved_at IS NOT NULL ORDER BY number DESC LIMIT 1
    ) facts ON true
    WHERE manufacturer.status = 'active'
  ), entry AS (
    SELECT product.manufacturer_id, unnest(product_revision.category_id || product_revision.further_category_ids) AS category_id
      FROM listing JOIN product ON product.id = listing.product_id
      JOIN product_revision ON product_revision.id = listing.revision_id
      WHERE listing.status = 'live'
    UNION
    SELECT maker.id, category_registration.category_id
      FROM category_registration JOIN maker ON maker.organisation_id = category_registration.organisation_id
  )
  SELECT entry.category_id AS "categoryId", category.name,
    count(DISTINCT maker.id)::integer AS makers,
    (count(DISTINCT maker.id) FILTER (WHERE maker.sme))::integer AS sme,
    (count(DISTINCT maker.id) FILTER (WHERE maker.startup))::integer AS startup
  FROM entry JOIN maker ON maker.id = entry.manufacturer_id JOIN category ON category.id = entry.category_id
  GROUP BY GROUPING SETS ((entry.category_id, category.name, category.reading), ())
  ORDER BY GROUPING(entry.category_id), category.reading, entry.category_id`;

/** Cases that are not closed, by kind, stage and age in days on a day ($1). */
export const OPEN_CASES = `
  SELECT kind, stage, age, count(*)::integer AS cases FROM (
    SELECT kind, stage, CASE
      WHEN $1::timestamptz - created_at < interval '7 days' THEN 'under_7'
      WHEN $1::timestamptz - created_at < interval '30 days' THEN '7_to_29'
      WHEN $1::timestamptz - created_at < interval '90 days' THEN '30_to_89'
      ELSE '90_and_more' END AS age
    FROM review_case WHERE closed_at IS NULL
  ) aged GROUP BY kind, stage, age ORDER BY kind, stage, age`;

/** Days from the first submission of a product to its approval, by track. */
export const TIME_TO_LISTING = `
  SELECT track, count(*)::integer AS cases,
    round((percentile_cont(0.5) WITHIN GROUP (ORDER BY days))::numeric, 1)::float AS "medianDays",
    round((percentile_cont(0.9) WITHIN GROUP (ORDER BY days))::numeric, 1)::float AS "ninetiethDays"
  FROM (
    SELECT track, extract(epoch FROM closed_at - created_at) / 86400 AS days
    FROM review_case WHERE kind = 'product' AND stage = 'approved' AND closed_at IS NOT NULL
  ) listed GROUP BY track ORDER BY track`;

/** How many rounds closed cases have taken. */
export const ROUNDS = `
  SELECT kind, round AS rounds, count(*)::integer AS cases
  FROM review_case WHERE closed_at IS NOT NULL GROUP BY kind, round ORDER BY kind, round`;

/** What cases were returned for, most frequent first. */
export const RETURN_REASONS = `
  SELECT code, count(*)::integer AS findings, count(DISTINCT case_id)::integer AS cases
  FROM finding GROUP BY code ORDER BY findings DESC, code`;

/** Active makers and distributors that say they look after products in a prefecture. */
export const SUPPLIERS_BY_PREFECTURE = `
  SELECT prefecture, count(DISTINCT manufacturer.id)::integer AS makers, count(DISTINCT distributor.id)::integer AS distributors
  FROM coverage
  LEFT JOIN manufacturer ON manufacturer.id = coverage.manufacturer_id AND manufacturer.status = 'active'
  LEFT JOIN distributor ON distributor.id = coverage.distributor_id AND distributor.status = 'active'
  GROUP BY prefecture`;

/** Live listings by the month in Japan in which they were published. */
export const LISTINGS_BY_MONTH = `
  SELECT to_char(published_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM') AS month,
    (count(*) FILTER (WHERE kind = 'full'))::integer AS "full",
    (count(*) FILTER (WHERE kind = 'provisional'))::integer AS provisional
  FROM listing WHERE status = 'live' GROUP BY month ORDER BY month`;

/** Searches of the thirty days until a day ($1), and how many of them found nothing. What was searched for is not told. */
export const SEARCHES_BY_DAY = `
  SELECT to_char(day, 'YYYY-MM-DD') AS day, sum(searches)::integer AS searches, sum(without_hits)::integer AS "withoutHits"
  FROM search_count WHERE day > $1::date - 30 AND day <= $1::date GROUP BY search_count.day ORDER BY search_count.day`;
