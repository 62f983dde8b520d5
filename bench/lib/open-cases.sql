-- {count} product cases that wait for their decision, copied from one of the demonstration that was approved. What was handed
-- in is older than the proof of records, for the log does not tell of it.
CREATE TEMPORARY TABLE copied AS
  SELECT n, '検証機 ' || md5(n::text) AS name, uuidv7() AS case_id, uuidv7() AS product_id, uuidv7() AS revision_id,
    uuidv7() AS dossier_id, original.id AS original_id
  FROM generate_series(1, {count}) n,
    (SELECT id FROM review_case WHERE kind = 'product' AND stage = 'approved' ORDER BY id LIMIT 1) original;

INSERT INTO dossier SELECT (jsonb_populate_record(dossier, jsonb_build_object('id', copied.dossier_id))).*
  FROM copied JOIN review_case ON review_case.id = original_id JOIN dossier ON dossier.id = review_case.dossier_id;
INSERT INTO product SELECT (jsonb_populate_record(
    product, jsonb_build_object('id', copied.product_id, 'dossier_id', copied.dossier_id))).*
  FROM copied JOIN review_case ON review_case.id = original_id JOIN product ON product.id = review_case.subject_id;
INSERT INTO product_revision SELECT (jsonb_populate_record(product_revision, jsonb_build_object(
    'id', copied.revision_id, 'product_id', copied.product_id, 'name', copied.name,
    'model_numbers', jsonb_build_array('KEN-' || copied.n)))).*
  FROM copied JOIN review_case ON review_case.id = original_id
  JOIN product_revision ON product_revision.id = review_case.version_id;
INSERT INTO review_case SELECT (jsonb_populate_record(review_case, jsonb_build_object(
    'id', copied.case_id, 'subject_id', copied.product_id, 'dossier_id', copied.dossier_id,
    'version_id', copied.revision_id, 'title', copied.name, 'stage', 'approval', 'due_on', '2026-12-01',
    'closed_at', null))).*
  FROM copied JOIN review_case ON review_case.id = original_id;
INSERT INTO submission SELECT (jsonb_populate_record(submission, jsonb_build_object(
    'id', uuidv7(), 'case_id', copied.case_id, 'version_id', copied.revision_id, 'created_at', '2020-01-01'))).*
  FROM copied JOIN submission ON submission.case_id = original_id;
DROP TABLE copied;
