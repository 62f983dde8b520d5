import type { EntityManager } from 'typeorm';
import { classify, type CompanyFacts } from '#scheme';
import { FACTS } from './registration.js';
import type { TestApp } from './test-app.js';

const ON = '2026-04-01';
const SME = FACTS.company as CompanyFacts;
const ESTABLISHED: CompanyFacts = { ...SME, foundedOn: '1980-04-01' };
const LARGE: CompanyFacts = { ...ESTABLISHED, capitalYen: 90_000_000_000, staff: 12_000 };
const DEEMED_LARGE: CompanyFacts = { ...ESTABLISHED, averageIncomeYen: 1_500_000_001 };

/** Makers of one category by what they are: startups are SMEs too. */
interface Counts {
  category: string;
  makers: number;
  sme: number;
  startup: number;
}

/** The categories named in the published table; the scheme's figures of 2025. */
export const PUBLISHED: Counts[] = [
  { category: '配膳ロボット', makers: 2, sme: 2, startup: 2 },
  { category: '無人搬送車（AGV・AMR）', makers: 12, sme: 7, startup: 3 },
  { category: '清掃ロボット', makers: 6, sme: 3, startup: 1 },
  { category: '印刷紙面検査装置', makers: 8, sme: 6, startup: 0 },
  { category: 'スチームコンベクションオーブン', makers: 12, sme: 4, startup: 0 },
];
/** All of them, each once. */
export const PUBLISHED_TOTAL = { makers: 149, sme: 81, startup: 9 };

let numbers = 0;

/** A maker with approved facts, classified by the rules. */
async function insertMaker(manager: EntityManager, company: CompanyFacts, status = 'active'): Promise<string> {
  const name = `公表 ${(numbers += 1)} 株式会社`;
  const [maker] = await manager.query<{ id: string }[]>(
    `WITH o AS (INSERT INTO organisation (kind, name) VALUES ('company', $1) RETURNING id),
       d AS (INSERT INTO dossier (organisation_id) SELECT id FROM o RETURNING id, organisation_id)
     INSERT INTO manufacturer (organisation_id, dossier_id, status, name, reading, address)
       SELECT organisation_id, id, $2, $1, 'こうひょう', '東京都' FROM d RETURNING id`,
    [name, status],
  );
  await manager.query(
    `INSERT INTO manufacturer_facts (manufacturer_id, number, facts, classification, version, frozen_at, approved_at)
     VALUES ($1, 1, $2, $3, 1, now(), now())`,
    [maker!.id, { name, company }, classify(company, ON)],
  );
  return maker!.id;
}

/** Lists a product of a maker in a category. */
async function insertListing(manager: EntityManager, makerId: string, categoryId: string, status = 'live') {
  const name = `製品 ${(numbers += 1)}`;
  const document = { name, category: { id: categoryId, name: '' }, maker: { id: makerId, name: '' } };
  await manager.query(
    `WITH d AS (INSERT INTO dossier (organisation_id) SELECT organisation_id FROM manufacturer WHERE id = $1 RETURNING id),
       p AS (INSERT INTO product (manufacturer_id, dossier_id) SELECT $1, id FROM d RETURNING id),
       r AS (INSERT INTO product_revision (product_id, number, name, category_id, version, frozen_at)
             SELECT id, 1, $3, $2, 1, now() FROM p RETURNING id, product_id)
     INSERT INTO listing (product_id, revision_id, kind, status, document, search_text, changed_at)
       SELECT product_id, id, 'full', $4, $5, '', now() FROM r`,
    [makerId, categoryId, name, status, document],
  );
}

const register = (manager: EntityManager, makerId: string, categoryId: string) =>
  manager.query(
    `INSERT INTO category_registration (category_id, organisation_id, basis)
     SELECT $2, organisation_id, 'product' FROM manufacturer WHERE id = $1`,
    [makerId, categoryId],
  );

/** The facts of so many makers: startups first, then other SMEs, then large firms and those deemed large, in turn. */
const companies = ({ makers, sme, startup }: Omit<Counts, 'category'>): CompanyFacts[] =>
  Array.from({ length: makers }, (_, at) =>
    at < startup ? SME : at < sme ? ESTABLISHED : at % 2 ? LARGE : DEEMED_LARGE,
  );

/**
 * The makers of the published table, over all categories: some by a live listing, some by their registration, some by
 * both, many of the rest in two categories. Around them stand those that do not count: drafts, makers whose only listing is
 * suspended, makers of nothing, and facts that were never approved.
 */
export async function insertPublishedMakers({ source }: TestApp, categoryId: (name: string) => string): Promise<void> {
  const { manager } = source;
  const enter = async (maker: string, category: string, at: number): Promise<void> => {
    if (at % 3 !== 1) await insertListing(manager, maker, category);
    if (at % 3 !== 0) await register(manager, maker, category);
  };
  const named = PUBLISHED.map(({ category }) => categoryId(category));
  for (const { category, ...counts } of PUBLISHED) {
    for (const [at, company] of companies(counts).entries()) {
      await enter(await insertMaker(manager, company), categoryId(category), at);
    }
  }
  const sum = (key: 'makers' | 'sme' | 'startup') => PUBLISHED.reduce((total, counts) => total + counts[key], 0);
  const rest = {
    makers: PUBLISHED_TOTAL.makers - sum('makers'),
    sme: PUBLISHED_TOTAL.sme - sum('sme'),
    startup: PUBLISHED_TOTAL.startup - sum('startup'),
  };
  const others = (await manager.query<{ id: string }[]>('SELECT id FROM category ORDER BY name')).filter(
    ({ id }) => !named.includes(id),
  );
  const other = (at: number): string => others[at % others.length]!.id;
  for (const [at, company] of companies(rest).entries()) {
    const maker = await insertMaker(manager, company);
    await enter(maker, other(at), at);
    if (at % 4 === 0) await enter(maker, other(at + 1), at);
  }
  await insertListing(manager, await insertMaker(manager, SME, 'draft'), named[0]!);
  await insertListing(manager, await insertMaker(manager, SME), named[0]!, 'suspended');
  await insertMaker(manager, SME);
  const [drafting] = await manager.query<{ id: string }[]>(
    `SELECT manufacturer.id FROM manufacturer JOIN manufacturer_facts facts ON facts.manufacturer_id = manufacturer.id
     WHERE facts.classification->>'size' = 'large' LIMIT 1`,
  );
  await manager.query(
    `INSERT INTO manufacturer_facts (manufacturer_id, number, facts, classification, version) VALUES ($1, 2, '{}', $2, 1)`,
    [drafting!.id, classify(SME, ON)],
  );
}
