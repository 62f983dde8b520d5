import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The clock of a case with the day its stage is due, what examiners are good at, and appeals as a stage. The indexes
 * hold only the cases somebody waits for, in the order of the queue: however many have ended, a page costs the same.
 */
export class CaseQueue1763900000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_case
        ADD COLUMN category_id uuid REFERENCES category,
        ADD COLUMN due_on date,
        ADD COLUMN remaining_days integer,
        DROP CONSTRAINT review_case_stage;
      UPDATE review_case SET due_on = (now() AT TIME ZONE 'Asia/Tokyo')::date + 14
        WHERE stage NOT IN ('returned', 'approved', 'rejected', 'withdrawn', 'merged');
      UPDATE review_case SET remaining_days = 5 WHERE stage = 'returned';
      ALTER TABLE review_case
        ADD CONSTRAINT review_case_stage CHECK (stage IN (
          'association_check', 'secretariat_check', 'screening', 'consultation', 'approval', 'returned', 'appeal',
          'approved', 'rejected', 'withdrawn', 'merged'
        )),
        ADD CONSTRAINT review_case_clock
          CHECK ((due_on IS NULL) = (stage IN ('returned', 'approved', 'rejected', 'withdrawn', 'merged')));
      CREATE INDEX review_case_queue ON review_case (due_on, id) WHERE due_on IS NOT NULL;
      CREATE INDEX review_case_queue_stage ON review_case (stage, due_on, id) WHERE due_on IS NOT NULL;
      CREATE INDEX review_case_queue_association ON review_case (association_id, due_on, id)
        WHERE due_on IS NOT NULL;
      CREATE INDEX review_case_queue_examiner ON review_case (examiner_id, due_on, id) WHERE due_on IS NOT NULL;
      CREATE INDEX review_case_queue_category ON review_case (category_id, due_on, id) WHERE due_on IS NOT NULL;
      CREATE INDEX ON review_case (dossier_id, id);

      ALTER TABLE case_event
        ADD COLUMN actor_role text,
        ADD COLUMN actor_organisation_id uuid REFERENCES organisation,
        ADD COLUMN assignee_id uuid REFERENCES person,
        ADD COLUMN due_on date;

      CREATE TABLE examiner_skill (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person,
        category_id uuid REFERENCES category,
        kind text,
        CONSTRAINT examiner_skill_one CHECK (num_nonnulls(category_id, kind) = 1),
        UNIQUE (person_id, category_id),
        UNIQUE (person_id, kind)
      );

      INSERT INTO scheme_parameter (name, value, valid_from) VALUES
        ('appeal_days', 30, '2024-04-01'),
        ('target_days:association_check', 10, '2024-04-01'),
        ('target_days:secretariat_check', 10, '2024-04-01'),
        ('target_days:approval', 5, '2024-04-01'),
        ('target_days:appeal', 10, '2024-04-01'),
        ('target_days:screening', 10, '2024-04-01'),
        ('target_days:consultation', 20, '2024-04-01'),
        ('target_days:secretariat_check:manufacturer', 5, '2024-04-01'),
        ('target_days:secretariat_check:distributor', 5, '2024-04-01');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM scheme_parameter WHERE name = 'appeal_days' OR name LIKE 'target_days:%';
      DROP TABLE examiner_skill;
      ALTER TABLE case_event
        DROP COLUMN actor_role,
        DROP COLUMN actor_organisation_id,
        DROP COLUMN assignee_id,
        DROP COLUMN due_on;
      DROP INDEX review_case_dossier_id_id_idx;
      ALTER TABLE review_case
        DROP CONSTRAINT review_case_clock,
        DROP CONSTRAINT review_case_stage,
        DROP COLUMN category_id,
        DROP COLUMN due_on,
        DROP COLUMN remaining_days,
        ADD CONSTRAINT review_case_stage CHECK (stage IN (
          'association_check', 'secretariat_check', 'screening', 'consultation', 'approval', 'returned', 'approved',
          'rejected', 'withdrawn', 'merged'
        ));
    `);
  }
}
