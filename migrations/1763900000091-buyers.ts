import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What buyers do: inquiries with their threads, shortlists, saved searches, recorded needs; the key of links in mail. */
export class Buyers1763900000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE link_key (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        secret bytea NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      INSERT INTO link_key (secret) VALUES
        (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

      CREATE TABLE inquiry (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL,
        status text NOT NULL,
        listing_id uuid NOT NULL REFERENCES listing,
        listing_name text NOT NULL,
        addressee_id uuid NOT NULL REFERENCES organisation,
        addressee_part text NOT NULL,
        buyer_id uuid REFERENCES organisation,
        asked_by_id uuid REFERENCES person,
        mail text,
        language text NOT NULL,
        mail_shared_at timestamptz(3),
        closed_by text,
        closed_at timestamptz(3),
        last_message_at timestamptz(3) NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT inquiry_kind CHECK (kind IN ('question', 'quotation')),
        CONSTRAINT inquiry_status CHECK (status IN ('unconfirmed', 'open', 'closed')),
        CONSTRAINT inquiry_addressee_part CHECK (addressee_part IN ('maker', 'distributor')),
        CONSTRAINT inquiry_language CHECK (language IN ('ja', 'en')),
        CONSTRAINT inquiry_asker CHECK (num_nulls(buyer_id, asked_by_id) IN (0, 2) AND (buyer_id IS NULL OR mail IS NULL)),
        CONSTRAINT inquiry_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL))
      );
      CREATE INDEX ON inquiry (addressee_id);
      CREATE INDEX ON inquiry (buyer_id);
      CREATE INDEX ON inquiry (listing_id);
      CREATE INDEX inquiry_unconfirmed ON inquiry (created_at) WHERE status = 'unconfirmed';

      CREATE TABLE inquiry_message (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        inquiry_id uuid NOT NULL REFERENCES inquiry ON DELETE CASCADE,
        side text NOT NULL,
        author_id uuid REFERENCES person,
        text text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT inquiry_message_side CHECK (side IN ('buyer', 'company'))
      );
      CREATE INDEX ON inquiry_message (inquiry_id);

      CREATE TABLE shortlist_entry (
        person_id uuid NOT NULL REFERENCES person,
        listing_id uuid NOT NULL REFERENCES listing,
        note text,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, listing_id)
      );
      CREATE INDEX ON shortlist_entry (listing_id);

      CREATE TABLE saved_search (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person,
        name text NOT NULL,
        query jsonb NOT NULL,
        mails boolean NOT NULL DEFAULT true,
        checked_at timestamptz(3),
        told uuid[] NOT NULL DEFAULT '{}',
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX ON saved_search (person_id);
      CREATE INDEX saved_search_due ON saved_search (checked_at) WHERE mails;

      CREATE TABLE need (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        text text NOT NULL,
        industry text NOT NULL,
        process text NOT NULL,
        prefecture text,
        mail text,
        language text NOT NULL,
        answer text,
        hidden_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT need_industry CHECK (industry ~ '^[A-T]$'),
        CONSTRAINT need_language CHECK (language IN ('ja', 'en')),
        CONSTRAINT need_prefecture CHECK (prefecture ~ '^(0[1-9]|[1-3][0-9]|4[0-7])$')
      );
      CREATE INDEX need_mail ON need (created_at) WHERE mail IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE need, saved_search, shortlist_entry, inquiry_message, inquiry, link_key;
    `);
  }
}
