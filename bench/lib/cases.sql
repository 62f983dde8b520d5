-- {count} cases as a scheme has them after years: seven in ten wait for examiners, spread over stages, associations,
-- categories and days, one in ten of them claimed; the others are with the applicant or have ended.
INSERT INTO organisation (kind, name) SELECT 'association', '協会 ' || n FROM generate_series(1, 20) n;
INSERT INTO organisation (kind, name) SELECT 'company', '申請会社 ' || n FROM generate_series(1, 1000) n;

CREATE TEMPORARY TABLE filling AS
  WITH company AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM organisation WHERE name LIKE '申請会社 %'),
  association AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM organisation WHERE name LIKE '協会 %'),
  category_of AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n, count(*) OVER () AS many FROM category),
  examiner AS (
    SELECT person_id AS id, row_number() OVER (ORDER BY person_id) - 1 AS n, count(*) OVER () AS many
    FROM (SELECT DISTINCT person_id FROM membership
      WHERE role IN ('association_examiner', 'secretariat_examiner', 'approver') AND ended_at IS NULL) known)
  SELECT
    case_number.n, uuidv7() AS dossier_id, company.id AS applicant_id, category_of.id AS category_id,
    examiner.id AS examiner_id, association.id AS association_id,
    (ARRAY['association_check', 'association_check', 'association_check', 'secretariat_check', 'secretariat_check',
      'secretariat_check', 'approval', 'returned', 'approved', 'rejected'])[1 + (case_number.n * 7) % 10] AS stage,
    date '2026-01-05' + ((case_number.n * 7919) % 400)::int AS due_on
  FROM generate_series(1, {count}) AS case_number (n)
  JOIN company ON company.n = (case_number.n * 31) % 1000
  LEFT JOIN category_of ON category_of.n = (case_number.n * 13) % category_of.many
  LEFT JOIN association ON association.n = case_number.n % 40
  LEFT JOIN examiner ON case_number.n % 11 = 0 AND examiner.n = (case_number.n / 11) % examiner.many;

INSERT INTO dossier (id, organisation_id) SELECT dossier_id, applicant_id FROM filling;
INSERT INTO review_case (
  kind, subject_id, dossier_id, version_id, title, track, applicant_id, association_id, category_id, stage, examiner_id,
  due_on, remaining_days, closed_at, version)
SELECT
  (ARRAY['product', 'product', 'product', 'manufacturer', 'distributor'])[1 + n % 5], uuidv7(), dossier_id, uuidv7(),
  '案件 ' || n, CASE WHEN n % 6 = 0 THEN 'innovation' ELSE 'standard' END, applicant_id, association_id, category_id,
  stage,
  CASE WHEN stage IN ('association_check', 'secretariat_check', 'approval') THEN examiner_id END,
  CASE WHEN stage IN ('association_check', 'secretariat_check', 'approval') THEN due_on END,
  CASE WHEN stage = 'returned' THEN 5 END, CASE WHEN stage IN ('approved', 'rejected') THEN now() END, 1
FROM filling;
DROP TABLE filling;
ANALYZE organisation, dossier, review_case;
