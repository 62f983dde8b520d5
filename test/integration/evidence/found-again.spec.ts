import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Dossiers, Lookalikes, sampleFacts } from '#evidence';
import { Elsewhere } from '../../../libs/evidence/src/elsewhere.queries.js';
import { makePerson, signedIn, signIn, type Agent } from '../../support/actors.js';
import { codesOf } from '../../support/listing.js';
import { addOneEvidence, factsFor, uploadDocument } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

/** Contents, evidence and invoices of a scheme that has been running for years. */
const MANY = 30_000;

describe('what others have put forward too', () => {
  let test: TestApp;
  let maker: Agent;
  let organisationId: string;
  let dossierId: string;

  beforeAll(async () => {
    test = await startTestApp();
    const person = await makePerson(test, 'owner');
    ({ organisationId } = person);
    maker = await signIn(test, person.email);
    const [dossier] = await test.source.query<{ id: string }[]>(
      'INSERT INTO dossier (organisation_id) VALUES ($1) RETURNING id',
      [organisationId],
    );
    dossierId = dossier!.id;
    const { organisationId: others } = await makePerson(test, 'owner');
    // Looks of sixty-four bits from a hash, so that they are spread as those of different pictures are.
    await test.source.query(
      `INSERT INTO document_content (sha256, media_type, scan, look)
       SELECT encode(sha256(n::text::bytea), 'hex'), 'image/png', 'clean',
         ('x' || left(encode(sha256(('look' || n)::bytea), 'hex'), 16))::bit(64)
       FROM generate_series(1, ${MANY}) n`,
    );
    await test.source.query(
      `INSERT INTO document (organisation_id, sha256, size, media_type, file_name, uploaded_by)
       SELECT $1, sha256, 1, media_type, 'a.png', uuidv7() FROM document_content`,
      [others],
    );
    await test.source.query('INSERT INTO dossier (organisation_id) VALUES ($1)', [others]);
    await test.source.query(
      `INSERT INTO evidence (dossier_id, kind, facts, invoice_keys)
       SELECT (SELECT id FROM dossier WHERE organisation_id = $1), 'sales_record', $2, ARRAY['N' || n || ' buyer']
       FROM generate_series(1, ${MANY}) n`,
      [others, sampleFacts({ modelNumber: 'HB-100', bodyPrice: 1_980_000, day: '2026-01-01' }).sales_record],
    );
    await test.source.query('ANALYZE');
  });
  afterAll(() => test.close());

  /** The plans of all statements that some work runs. */
  const plansOf = async (work: () => Promise<unknown>): Promise<string> => {
    const { manager } = test.source;
    const statements: [string, unknown[]][] = [];
    const { logger } = test.source;
    const nothing = (): void => undefined;
    test.source.logger = {
      logQuery: (sql, parameters) => void statements.push([sql, (parameters ?? []) as unknown[]]),
      ...{
        logQueryError: nothing,
        logQuerySlow: nothing,
        logSchemaBuild: nothing,
        logMigration: nothing,
        log: nothing,
      },
    };
    try {
      await work();
    } finally {
      test.source.logger = logger;
    }
    const plans = [];
    for (const [sql, parameters] of statements.filter(([sql]) => /^\s*SELECT/.test(sql))) {
      plans.push(...(await manager.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${sql}`, parameters)));
    }
    return plans.map((line) => line['QUERY PLAN']).join('\n');
  };

  it('is found along an index of bands, for one picture among many, with up to six bits changed', async () => {
    const [theirs] = await test.source.query<{ id: string; sha256: string }[]>(
      'SELECT id, sha256 FROM document WHERE sha256 = encode(sha256($1::bytea), $2)',
      ['77', 'hex'],
    );
    const id = await uploadDocument(maker);
    for (const [changed, found] of [
      ['0000000000000000', true],
      // One bit in each of six bands.
      ['8040201008040000', true],
      ['fc00000000000000', true],
      ['fe00000000000000', false],
    ] as const) {
      await test.source.query(
        `UPDATE document_content SET look = (SELECT look FROM document_content WHERE sha256 = $2) # ('x' || $3)::bit(64)
         WHERE sha256 = (SELECT sha256 FROM document WHERE id = $1)`,
        [id, theirs!.sha256, changed],
      );
      const alike = await test.app.get(Lookalikes).of(test.source.manager, { id });
      expect([changed, alike.map(({ documentId }) => documentId)]).toEqual([changed, found ? [theirs!.id] : []]);
    }
    const plan = await plansOf(() => test.app.get(Lookalikes).of(test.source.manager, { id }));
    expect(plan).toContain('document_content_look_bands_idx');
    expect(plan).not.toContain('Seq Scan on document_content');
  });

  it('is told of a dossier without looking at all contents and all evidence', async () => {
    const { sales_record: facts } = await factsFor(maker, dossierId);
    const documentIds = [await uploadDocument(maker, 'an invoice')];
    await addOneEvidence(maker, dossierId, { kind: 'sales_record', facts, documentIds });
    const dossier = await test.app.get(Dossiers).evidenceIn(test.source.manager, dossierId);
    const plan = await plansOf(() =>
      test.app.get(Elsewhere).of(test.source.manager, dossier as Parameters<Elsewhere['of']>[1], organisationId),
    );
    expect(plan).toContain('document_content_look_bands_idx');
    expect(plan).toContain('evidence_invoice_keys_idx');
    for (const table of ['document_content', 'evidence', 'document']) {
      expect(plan).not.toMatch(new RegExp(`Seq Scan on ${table}\\b(?!_)`));
    }
  });

  it('and a dossier holds no more than can be compared: a hundred pieces', async () => {
    const { people: facts } = await factsFor(maker, dossierId);
    const documentIds = [await uploadDocument(maker, 'the people')];
    const fill = `INSERT INTO evidence (dossier_id, kind, facts) SELECT $1, 'people', $2 FROM generate_series(1, $3)`;
    const [held] = await test.source.query<{ count: string }[]>('SELECT count(*) FROM evidence WHERE dossier_id = $1', [
      dossierId,
    ]);
    await test.source.query(fill, [dossierId, facts, 99 - Number(held!.count)]);
    const add = () => maker.post(`/api/v1/dossiers/${dossierId}/evidence`).send({ kind: 'people', facts, documentIds });
    const answers = await Promise.all([add(), add(), add()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    expect(answers.flatMap(({ status, body }) => (status === 422 ? codesOf(body) : []))).toEqual([
      'dossier_full',
      'dossier_full',
    ]);
  });
});

describe('documents that nobody has put forward yet', () => {
  it('are counted for all who upload at once: the limit holds', async () => {
    const test = await startTestApp({ environment: { DOCUMENTS_UNUSED_MAX: '2' } });
    try {
      const maker = await signedIn(test, 'owner');
      const statuses = await Promise.all(
        Array.from({ length: 6 }, async (_, index) => {
          const content = Buffer.from(`a,b\n${index},2\n`);
          return (await maker.post('/api/v1/documents').attach('file', content, `${index}.csv`)).status;
        }),
      );
      expect(statuses.filter((status) => status === 201)).toHaveLength(2);
      expect(statuses.filter((status) => status === 422)).toHaveLength(4);
    } finally {
      await test.close();
    }
  });
});
