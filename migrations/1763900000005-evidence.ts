import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents, dossiers and the evidence in them. */
export class Evidence1763900000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL REFERENCES organisation,
        sha256 text NOT NULL,
        size integer NOT NULL,
        media_type text NOT NULL,
        file_name text NOT NULL,
        uploaded_by uuid NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT document_size CHECK (size > 0)
      );
      CREATE INDEX ON document (organisation_id);
      CREATE INDEX ON document (sha256);

      CREATE TABLE dossier (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL REFERENCES organisation,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON dossier (organisation_id);

      CREATE TABLE evidence (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        dossier_id uuid NOT NULL REFERENCES dossier,
        kind text NOT NULL,
        facts jsonb NOT NULL,
        withdrawn_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT evidence_kind CHECK (kind IN (
          'price_rationale', 'price_list', 'sales_record', 'sales_record_other', 'cost_build_up', 'comparables',
          'appraisal', 'pilot_contract', 'quotation', 'delivery_record', 'people', 'response', 'area', 'parts',
          'service_method', 'liability', 'continuity', 'pilot_result', 'registry_certificate', 'tax_certificate'
        ))
      );
      CREATE INDEX ON evidence (dossier_id);

      CREATE FUNCTION evidence_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'evidence is withdrawn and added, never changed: % is refused', TG_OP;
      END $$;
      CREATE TRIGGER evidence_unchanged BEFORE UPDATE ON evidence FOR EACH ROW
        WHEN (OLD.withdrawn_at IS NOT NULL OR (OLD.id, OLD.dossier_id, OLD.kind, OLD.facts, OLD.created_at)
          IS DISTINCT FROM (NEW.id, NEW.dossier_id, NEW.kind, NEW.facts, NEW.created_at))
        EXECUTE FUNCTION evidence_stays();
      CREATE TRIGGER evidence_kept BEFORE DELETE ON evidence
        FOR EACH ROW EXECUTE FUNCTION evidence_stays();
      CREATE TRIGGER evidence_no_truncate BEFORE TRUNCATE ON evidence
        FOR EACH STATEMENT EXECUTE FUNCTION evidence_stays();

      CREATE TABLE evidence_document (
        evidence_id uuid NOT NULL REFERENCES evidence ON UPDATE CASCADE ON DELETE RESTRICT,
        document_id uuid NOT NULL REFERENCES document ON UPDATE CASCADE ON DELETE RESTRICT,
        PRIMARY KEY (evidence_id, document_id)
      );
      CREATE INDEX ON evidence_document (evidence_id);
      CREATE INDEX ON evidence_document (document_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE evidence_document, evidence, dossier, document;
      DROP FUNCTION evidence_stays;
    `);
  }
}
