import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { sampleFacts, type Declared } from '#evidence';
import { Organisations } from '#identity';
import { Database, loadConfig } from '#platform';
import { invoiceKeys } from '../../../libs/evidence/src/counterparty.rules.js';
import { migratingDataSource } from '../../../libs/platform/src/database/data-source.js';
import { signedIn } from '../../support/actors.js';
import { cloneDatabase } from '../../support/database.js';
import {
  activeManufacturer,
  importCategories,
  readyProduct,
  submit,
  uploadDocument,
} from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

describe('The schema', () => {
  it('that the migrations make is the one that the entities describe', async () => {
    const { upQueries } = await test.source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  /** Tables with columns, constraints, indexes, triggers and functions of the public schema, as text. */
  const describeSchema = (source: DataSource): Promise<{ what: string }[]> =>
    source.query(`
      SELECT format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) AS what
        FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT format('function %s', proname) FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      ORDER BY 1`);

  it('can be taken back migration by migration to nothing, and made anew just as it was', async () => {
    const database = await cloneDatabase();
    const source = await migratingDataSource(loadConfig({ ...process.env, DATABASE_URL: database.url })).initialize();
    try {
      const before = await describeSchema(source);
      expect(before.length).toBeGreaterThan(100);
      for (let left = source.migrations.length; left > 0; left -= 1) await source.undoLastMigration();
      const rest = await describeSchema(source);
      expect(rest.filter(({ what }) => !/migrations/.test(what))).toEqual([]);
      expect(await source.runMigrations()).toHaveLength(source.migrations.length);
      expect(await describeSchema(source)).toEqual(before);
    } finally {
      await source.destroy();
      await database.drop();
    }
  });
});

describe('A database of an older release', () => {
  it('keeps its evidence and documents: invoices are found by both keys, what no reader could read is read again', async () => {
    const database = await cloneDatabase();
    const source = await migratingDataSource(loadConfig({ ...process.env, DATABASE_URL: database.url })).initialize();
    try {
      const names = async (): Promise<string> =>
        (await source.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1'))[0]!.name;
      while (!(await names()).startsWith('CarriedListings')) await source.undoLastMigration();
      await source.query(`
        INSERT INTO organisation (kind, name) VALUES ('company', '甲');
        INSERT INTO dossier (organisation_id) SELECT id FROM organisation WHERE name = '甲';
        INSERT INTO document_content (sha256, media_type, scan, reading, fault) VALUES
          ('aa', 'application/pdf', 'clean', 'unreadable', 'document_unreadable'),
          ('bb', 'application/pdf', 'clean', 'unreadable', 'document_encrypted')`);
      const sales = [
        { buyerName: '㈱ 髙﨑・ＡＢＣ商店', buyerCorporateNumber: '1180301018771' },
        { buyerName: "Diner “O'Neill”, Inc." },
      ].map((buyer) => ({
        ...sampleFacts({ modelNumber: 'A-1', bodyPrice: 1, day: '2026-01-01' }).sales_record,
        ...buyer,
      }));
      const keysOf = (facts: object): string[] => invoiceKeys({ kind: 'sales_record', facts } as Declared);
      for (const facts of sales) {
        await source.query(
          `INSERT INTO evidence (dossier_id, kind, facts, invoice_key)
           SELECT id, 'sales_record', $1, $2 FROM dossier`,
          [facts, keysOf(facts)[0]],
        );
      }
      await source.runMigrations();
      const kept = await source.query<{ keys: string[] }[]>('SELECT invoice_keys AS keys FROM evidence ORDER BY id');
      expect(kept.map(({ keys }) => keys.toSorted())).toEqual(sales.map((facts) => keysOf(facts).toSorted()));
      expect(await source.query('SELECT sha256, reading FROM document_content ORDER BY sha256')).toEqual([
        { sha256: 'aa', reading: 'waiting' },
        { sha256: 'bb', reading: 'unreadable' },
      ]);
    } finally {
      await source.destroy();
      await database.drop();
    }
  });
});

describe('The database itself', () => {
  const sql = (text: string): Promise<unknown> => test.source.query(text);

  it('refuses to change, delete or empty the audit log', async () => {
    await test.app.get(Organisations).create(null, { kind: 'company', name: '組織', corporateNumber: null });
    const before = await sql('SELECT * FROM audit_entry');
    expect(before).not.toEqual([]);
    await expect(sql("UPDATE audit_entry SET action = 'nothing'")).rejects.toThrow('append-only: UPDATE is refused');
    await expect(sql('DELETE FROM audit_entry')).rejects.toThrow('append-only: DELETE is refused');
    await expect(sql('TRUNCATE audit_entry')).rejects.toThrow('append-only: TRUNCATE is refused');
    expect(await sql('SELECT * FROM audit_entry')).toEqual(before);
  });

  it('refuses to change or delete what was submitted, but not a draft', async () => {
    const categoryId = (await importCategories(test))('配膳ロボット');
    const maker = await signedIn(test, 'owner');
    await activeManufacturer(test, maker);
    const submitted = await readyProduct(maker, categoryId);
    await submit(maker, submitted.id);
    const draft = await readyProduct(maker, categoryId, { modelNumbers: ['D-1'] });
    const update = ({ id }: { id: string }) => `UPDATE product_revision SET body_price = 1 WHERE product_id = '${id}'`;
    await expect(sql(update(submitted))).rejects.toThrow('was submitted and is frozen');
    await expect(sql(`DELETE FROM product_revision WHERE product_id = '${submitted.id}'`)).rejects.toThrow('is frozen');
    expect(await sql(update(draft))).toEqual([[], 1]);
    const documentId = await uploadDocument(maker);
    const show = ({ id }: { id: string }) =>
      `INSERT INTO product_image SELECT id, '${documentId}' FROM product_revision WHERE product_id = '${id}'`;
    await expect(sql(show(submitted))).rejects.toThrow('was submitted and is frozen');
    await sql(show(draft));
  });
});

describe('A transaction', () => {
  const names = async (): Promise<string[]> =>
    (await test.source.query<{ name: string }[]>("SELECT name FROM organisation WHERE name LIKE 'tx %'")).map(
      ({ name }) => name,
    );
  const make = (name: string) =>
    test.app.get(Organisations).create(null, { kind: 'company', name: `tx ${name}`, corporateNumber: null });

  it('takes those within it along, for better or worse', async () => {
    const database = test.app.get(Database);
    const failing = database.transaction(async () => {
      await make('inner');
      expect(await database.manager.query("SELECT name FROM organisation WHERE name = 'tx inner'")).toHaveLength(1);
      throw new Error('after the inner one');
    });
    await expect(failing).rejects.toThrow('after the inner one');
    expect(await names()).toEqual([]);
  });

  it('that deadlocks with another one is done again, so that both take effect', async () => {
    const [{ id: a }, { id: b }] = [await make('a'), await make('b')];
    let arrived = 0;
    let meet: () => void;
    const both = new Promise<void>((resolve) => (meet = resolve));
    const lockInOrder = (first: string, second: string, mark: string) =>
      test.app.get(Database).transaction(async (manager) => {
        const append = (id: string) =>
          manager.query('UPDATE organisation SET name = name || $2 WHERE id = $1', [id, mark]);
        await append(first);
        if ((arrived += 1) === 2) meet();
        await both;
        await append(second);
      });
    await Promise.all([lockInOrder(a, b, '1'), lockInOrder(b, a, '2')]);
    // PostgreSQL breaks the deadlock by ending one of them; on a busy machine it may meet the other once more.
    expect(arrived).toBeGreaterThan(2);
    expect((await names()).map((name) => [...name.slice(4)].sort().join(''))).toEqual(['12', '12']);
  });
});
