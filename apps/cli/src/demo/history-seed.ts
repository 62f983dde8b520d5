import type { INestApplicationContext } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Categories, type CategoryToday } from '#categories';
import { Clock, Database } from '#platform';
import { examinedContent, ProductRevision } from '#products';
import { Scheme } from '#scheme';
import type { Staff } from './catalog-seed.js';
import { pastCase, type PastCase } from './history.js';

/** Every so many listings that were moved in bring their case along. */
const EVERY = 3;

interface Moved {
  productId: string;
  revisionId: string;
  dossierId: string;
  applicantId: string;
  associationId: string | null;
  categoryId: string;
  title: string;
  innovation: boolean;
  publishedAt: Date;
}

/** Listings that were moved in without their cases, in the order in which they began. */
const MOVED = `
  SELECT product.id AS "productId", listing.revision_id AS "revisionId", product.dossier_id AS "dossierId",
    manufacturer.organisation_id AS "applicantId", category.association_id AS "associationId", category.id AS "categoryId",
    listing.document->>'name' AS title, listing.kind = 'provisional' AS innovation, listing.published_at AS "publishedAt"
  FROM listing JOIN product ON product.id = listing.product_id
    JOIN manufacturer ON manufacturer.id = product.manufacturer_id
    JOIN product_revision ON product_revision.id = listing.revision_id
    JOIN category ON category.id = product_revision.category_id
  WHERE listing.origin = 'migrated' AND listing.status = 'live'
  ORDER BY listing.published_at, listing.external_id`;

// Their keys tell the time, as those of all cases do.
const CASES = `
  INSERT INTO review_case (id, kind, subject_id, dossier_id, version_id, title, track, applicant_id, association_id,
    category_id, stage, round, version, created_at, last_at, closed_at)
  SELECT uuidv7("createdAt" - clock_timestamp()), 'product', "productId", "dossierId", "revisionId", title,
    CASE WHEN innovation THEN 'innovation' ELSE 'standard' END, "applicantId", "associationId", "categoryId",
    'approved', rounds, 1, "createdAt", "closedAt", "closedAt"
  FROM jsonb_to_recordset($1::jsonb) AS row("productId" uuid, "dossierId" uuid, "revisionId" uuid, title text,
    innovation boolean, "applicantId" uuid, "associationId" uuid, "categoryId" uuid, rounds integer,
    "createdAt" timestamptz, "closedAt" timestamptz)
  RETURNING id, subject_id AS "productId"`;

const SUBMISSIONS = `
  INSERT INTO submission (id, case_id, round, version_id, content, evidence, assessment, figures, created_at)
  SELECT uuidv7(at - clock_timestamp()), "caseId", round, "revisionId", content, '[]', assessment, figures, at
  FROM jsonb_to_recordset($1::jsonb) AS row("caseId" uuid, round integer, "revisionId" uuid, content jsonb,
    assessment jsonb, figures jsonb, at timestamptz)`;

const EVENTS = `
  INSERT INTO case_event (id, case_id, verb, from_stage, to_stage, round, actor_id, created_at)
  SELECT uuidv7(at - clock_timestamp()), "caseId", verb, "from", "to", round, "actorId", at
  FROM jsonb_to_recordset($1::jsonb) AS row("caseId" uuid, verb text, "from" text, "to" text, round integer,
    "actorId" uuid, at timestamptz)`;

const FINDINGS = `
  INSERT INTO finding (id, case_id, round, pointer, code, severity, text, resolved_round, resolved_by_id, resolved_at,
    created_at)
  SELECT uuidv7("foundAt" - clock_timestamp()), "caseId", round, pointer, code, 'must', text, round + 1, "examinerId",
    "resolvedAt", "foundAt"
  FROM jsonb_to_recordset($1::jsonb) AS row("caseId" uuid, round integer, pointer text, code text, text text,
    "examinerId" uuid, "foundAt" timestamptz, "resolvedAt" timestamptz)`;

/**
 * Gives a part of the catalog that was moved in the cases it was listed by, so that statistics and the pages of examiners
 * have a past. They are older than the log: nothing proves them, and the proof of the record says so.
 */
export class HistorySeed {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly staff: Staff,
  ) {}

  /** Does nothing where it was done before. */
  run(): Promise<void> {
    return this.app.get(Database).transaction(async (manager) => {
      const all = await manager.query<Moved[]>(MOVED);
      const moved = all.filter((_, index) => index % EVERY === 0);
      const known = await manager.query<unknown[]>(
        `SELECT 1 FROM review_case WHERE kind = 'product' AND subject_id = ANY ($1) LIMIT 1`,
        [moved.map(({ productId }) => productId)],
      );
      if (known.length > 0) return;
      const past = moved.map((listing, seed) => ({
        ...listing,
        ...pastCase(new Date(listing.publishedAt), listing.innovation, seed),
      }));
      const caseOf = await this.insertCases(manager, past);
      const rows = past.map((one) => ({ ...one, caseId: caseOf.get(one.productId)! }));
      await manager.query(SUBMISSIONS, [JSON.stringify(await this.submissions(manager, rows))]);
      await manager.query(EVENTS, [JSON.stringify(rows.flatMap((row) => this.events(row)))]);
      const examinerId = this.staff.examiner.personId;
      const findings = rows.flatMap(({ caseId, findings: found }) =>
        found.map((finding) => ({ caseId, examinerId, ...finding })),
      );
      await manager.query(FINDINGS, [JSON.stringify(findings)]);
      for (const { caseId, productId } of rows) {
        this.app.get(Audit).record(manager, {
          actorId: this.staff.administrator.personId,
          action: 'case.import',
          subjectType: 'case',
          subjectId: caseId,
          data: { productId },
        });
      }
    });
  }

  private async insertCases(manager: EntityManager, past: readonly (Moved & PastCase)[]): Promise<Map<string, string>> {
    const rows = past.map(({ steps, findings: _findings, ...one }) => ({
      ...one,
      createdAt: steps[0]!.at,
      closedAt: steps.at(-1)!.at,
    }));
    const inserted = await manager.query<{ id: string; productId: string }[]>(CASES, [JSON.stringify(rows)]);
    return new Map(inserted.map(({ id, productId }) => [productId, id]));
  }

  /** What was handed in, as it is listed today: of the rounds before nothing was moved in. */
  private async submissions(manager: EntityManager, rows: readonly (Moved & PastCase & { caseId: string })[]) {
    const today = this.app.get(Clock).today();
    const figures = await this.app.get(Scheme).figuresOn(today);
    const categories = new Map(
      (await this.app.get(Categories).listToday('open')).map((one): [string, CategoryToday] => [one.category.id, one]),
    );
    const revisions = await manager.getRepository(ProductRevision).find({
      where: { id: In(rows.map(({ revisionId }) => revisionId)) },
      relations: {
        product: { manufacturer: { organisation: true }, dossier: true },
        category: { association: true },
        brochure: true,
      },
    });
    const revisionOf = new Map(revisions.map((revision) => [revision.id, revision]));
    return rows.flatMap(({ caseId, revisionId, categoryId, steps }) => {
      const { category, criteria } = categories.get(categoryId)!;
      const content = examinedContent(revisionOf.get(revisionId)!, [category], criteria ? [criteria] : []);
      const assessment = { scope: null, day: today, claims: [] };
      return steps
        .filter(({ verb }) => verb === 'submit' || verb === 'resubmit')
        .map(({ round, at }) => ({
          ...{ caseId, round, at, revisionId, content, assessment },
          figures: { ...figures, criteriaIds: criteria ? [criteria.id] : [] },
        }));
    });
  }

  private events({ caseId, steps }: PastCase & { caseId: string }) {
    const { administrator, examiner, approver } = this.staff;
    const actors = {
      submit: administrator,
      resubmit: administrator,
      return: examiner,
      pass: examiner,
      approve: approver,
    };
    return steps.map((step) => ({ ...step, caseId, actorId: actors[step.verb].personId }));
  }
}
