import type { EntityManager } from 'typeorm';
import { modelKey, type MovedContent } from '#products';
import { classify, nameKey } from '#scheme';
import type { ImportedListing, ImportedMaker, RefusedLine } from './catalog-import.dto.js';
import type { Conditions } from './listing.entity.js';
import { sha256Of, stateTextOf } from './listing-state.js';
import type { PublishedListing } from './published-listing.js';

/** A line on its way into the catalog. */
export interface NewListing {
  line: number;
  body: ImportedListing;
  content: MovedContent;
  furtherCategoryIds: string[];
  /** The id of its maker is filled in when the maker is known. */
  document: PublishedListing;
  searchText: string;
}

interface Created {
  /** In ascending order. */
  listingIds: string[];
  /** What the log is told. */
  happenings: { id: string; action: string; subjectType: string; data: object }[];
  refused: RefusedLine[];
}

interface Maker {
  id: string;
  organisationId: string;
}

/**
 * Inserts listings with all that stands behind them (organisation, maker, dossier, product, frozen revision, model
 * numbers, the first event of its history), a statement a table, in the caller's transaction. Lines whose maker is ambiguous or whose model number
 * belongs to another product are refused.
 */
export async function insertListings(
  manager: EntityManager,
  listings: readonly NewListing[],
  now: Date,
  today: string,
): Promise<Created> {
  const { makers, created, ambiguous } = await makersOf(
    manager,
    listings.map(({ body }) => body.manufacturer),
    now,
    today,
  );
  const refused: RefusedLine[] = [];
  const taken = await takenModels(manager, [...makers.values()], listings);
  const usable = listings.filter(({ line, body }) => {
    const maker = makers.get(keyOf(body.manufacturer));
    const keys = maker ? body.modelNumbers.map((model) => `${maker.id} ${modelKey(model)}`) : [];
    const used = keys.filter((key) => taken.has(key));
    const reasons = [
      ...(ambiguous.has(keyOf(body.manufacturer))
        ? ['/manufacturer: several makers have this name; give the number']
        : []),
      ...(used.length > 0 ? ['/modelNumbers: a model number belongs to another product of this maker'] : []),
    ];
    if (reasons.length > 0) refused.push({ line, externalId: body.externalId, reasons });
    else keys.forEach((key) => taken.add(key));
    return reasons.length === 0;
  });
  const ids = await newIds(manager, usable.length * 4);
  const rows = usable.map(({ body, content, furtherCategoryIds, searchText, ...listing }, index) => {
    const maker = makers.get(keyOf(body.manufacturer))!;
    const [dossierId, productId, revisionId, listingId] = ids.slice(index * 4, index * 4 + 4);
    const document = { ...listing.document, maker: { ...listing.document.maker, id: maker.id } };
    const endsOn = body.endsOn ?? null;
    const kind = endsOn === null ? 'full' : 'provisional';
    const conditions: Conditions | null = body.conditions ? { records: [], texts: body.conditions } : null;
    const standing = { status: 'live', kind, endsOn, conditions } as const;
    const state = stateTextOf({ ...standing, productId: productId!, revisionId: revisionId!, document });
    return {
      ...body,
      ...content,
      furtherCategoryIds,
      categoryId: document.category.id,
      makerId: maker.id,
      organisationId: maker.organisationId,
      dossierId,
      productId,
      revisionId,
      listingId,
      searchText,
      kind,
      endsOn,
      conditions,
      publishedAt: body.publishedOn === undefined ? now : new Date(`${body.publishedOn}T00:00:00+09:00`),
      images: (body.images ?? []).map(({ documentId, caption }) => ({ documentId, caption: caption ?? null })),
      document,
      state,
      sha256: sha256Of(state),
    };
  });
  if (rows.length > 0) {
    // Each statement is given what it needs and no more: to read a thousand documents takes the database a while.
    const large = { document: undefined, searchText: undefined, state: undefined };
    const plain = JSON.stringify(rows.map((row) => ({ ...row, ...large })));
    const listed = rows.map(({ listingId, productId, revisionId, kind, endsOn, conditions, ...row }) => ({
      ...{ listingId, productId, revisionId, kind, endsOn, conditions, publishedAt: row.publishedAt },
      ...{ externalId: row.externalId, document: row.document, searchText: row.searchText },
    }));
    const events = rows.map(({ listingId, state, sha256 }) => ({ listingId, state, sha256 }));
    await manager.query(DOSSIERS, [plain]);
    await manager.query(PRODUCTS, [plain]);
    await manager.query(REVISIONS, [plain, now]);
    await manager.query(IMAGES, [plain]);
    await manager.query(FREEZE, [plain, now]);
    await manager.query(LISTINGS, [JSON.stringify(listed), now]);
    await manager.query(EVENTS, [JSON.stringify(events), now]);
    const models = rows.flatMap(({ makerId, productId, modelNumbers }) =>
      modelNumbers.map((written) => ({ makerId, productId, key: modelKey(written), written })),
    );
    await manager.query(
      `INSERT INTO model_number (manufacturer_id, key, product_id, written)
       SELECT "makerId", key, "productId", written
       FROM jsonb_to_recordset($1::jsonb) AS row("makerId" uuid, key text, "productId" uuid, written text)`,
      [JSON.stringify(models)],
    );
  }
  return {
    listingIds: rows.map(({ listingId }) => listingId!).sort(),
    happenings: [
      ...created.map((maker) => ({
        id: maker.id,
        action: 'manufacturer.import',
        subjectType: 'manufacturer',
        data: { name: maker.name },
      })),
      ...rows.map(({ listingId, externalId, sha256 }) => ({
        id: listingId!,
        action: 'listing.import',
        subjectType: 'listing',
        data: { event: 1, sha256, externalId },
      })),
    ],
    refused,
  };
}

const DOSSIERS = `
  INSERT INTO dossier (id, organisation_id)
   SELECT "dossierId", "organisationId" FROM jsonb_to_recordset($1::jsonb) AS row("dossierId" uuid, "organisationId" uuid)`;
const PRODUCTS = `
  INSERT INTO product (id, manufacturer_id, dossier_id)
   SELECT "productId", "makerId", "dossierId"
   FROM jsonb_to_recordset($1::jsonb) AS row("productId" uuid, "makerId" uuid, "dossierId" uuid)`;
const REVISIONS = `
  INSERT INTO product_revision (id, product_id, number, name, reading, model_numbers, category_id, further_category_ids,
     description, attributes, attribute_units, effects, components, freed_hours, productivity, body_price,
     installation_cost, installation_items, warranty_months, gtin, images, version, frozen_at)
   SELECT "revisionId", "productId", 1, name, reading, "modelNumbers", "categoryId", "furtherCategoryIds", description,
     attributes, "attributeUnits", effects, components, "freedHours", productivity, "bodyPrice", "installationCost",
     "installationItems", "warrantyMonths", gtin, images, 1, CASE WHEN images = '[]' THEN $2::timestamptz END
   FROM jsonb_to_recordset($1::jsonb) AS row("revisionId" uuid, "productId" uuid, name text, reading text,
     "modelNumbers" text[], "categoryId" uuid, "furtherCategoryIds" uuid[], description text, attributes jsonb,
     "attributeUnits" jsonb, effects jsonb, components jsonb, "freedHours" text, productivity boolean,
     "bodyPrice" bigint, "installationCost" bigint, "installationItems" jsonb, "warrantyMonths" integer, gtin text,
     images jsonb)`;
const IMAGES = `
  INSERT INTO product_image (revision_id, document_id)
   SELECT DISTINCT "revisionId", (image->>'documentId')::uuid
   FROM jsonb_to_recordset($1::jsonb) AS row("revisionId" uuid, images jsonb), jsonb_array_elements(images) AS image`;
/** Those with images, which had to be put in before. */
const FREEZE = `
  UPDATE product_revision SET frozen_at = $2
   FROM jsonb_to_recordset($1::jsonb) AS row("revisionId" uuid, images jsonb)
   WHERE product_revision.id = row."revisionId" AND row.images <> '[]'`;
const LISTINGS = `
  INSERT INTO listing (id, product_id, revision_id, kind, ends_on, conditions, status, origin, external_id, document,
     search_text, published_at, changed_at)
   SELECT "listingId", "productId", "revisionId", kind, "endsOn", conditions, 'live', 'migrated', "externalId", document,
     "searchText", "publishedAt", $2
   FROM jsonb_to_recordset($1::jsonb) AS row("listingId" uuid, "productId" uuid, "revisionId" uuid, kind text,
     "endsOn" date, conditions jsonb, "externalId" text, document jsonb, "searchText" text, "publishedAt" timestamptz)`;
const EVENTS = `
  INSERT INTO listing_event (listing_id, number, verb, status, state, sha256, at)
   SELECT "listingId", 1, 'import', 'live', state, sha256, $2
   FROM jsonb_to_recordset($1::jsonb) AS row("listingId" uuid, state text, sha256 text)`;

const keyOf = ({ name, corporateNumber }: ImportedMaker): string => corporateNumber ?? nameKey(name);

async function newIds(manager: EntityManager, count: number): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>('SELECT uuidv7() AS id FROM generate_series(1, $1::int)', [count]);
  return rows.map(({ id }) => id);
}

/** The makers of a batch by number or name; those nobody knows yet are created as active, with what is known of them. */
async function makersOf(
  manager: EntityManager,
  named: readonly ImportedMaker[],
  now: Date,
  today: string,
): Promise<{ makers: Map<string, Maker>; created: { id: string; name: string }[]; ambiguous: Set<string> }> {
  const wanted = new Map(named.map((maker) => [keyOf(maker), maker]));
  const known = await manager.query<(Maker & { number: string | null; name: string })[]>(
    `SELECT manufacturer.id, organisation.id AS "organisationId", corporate_number AS number, manufacturer.name
     FROM manufacturer JOIN organisation ON organisation.id = manufacturer.organisation_id
     WHERE corporate_number = ANY($1) OR manufacturer.name = ANY($2)`,
    [
      [...wanted.values()].flatMap(({ corporateNumber }) => corporateNumber ?? []),
      [...wanted.values()].map(({ name }) => name),
    ],
  );
  const makers = new Map<string, Maker>();
  const ambiguous = new Set<string>();
  for (const { number, name, ...maker } of known) {
    if (number !== null && wanted.has(number)) makers.set(number, maker);
    const key = nameKey(name);
    if (!wanted.has(key)) continue;
    if (makers.has(key)) ambiguous.add(key);
    makers.set(key, maker);
  }
  const absent = [...wanted].filter(([key]) => !makers.has(key));
  const ids = await newIds(manager, absent.length * 3);
  const rows = absent.map(([key, maker], index) => {
    const [organisationId, dossierId, id] = ids.slice(index * 3, index * 3 + 3);
    const { prefectures = [], company, ...said } = maker;
    const facts = company && factsOf(maker);
    const classification = company && classify(company, today);
    return { ...said, key, organisationId: organisationId!, dossierId, id: id!, prefectures, facts, classification };
  });
  for (const { key, id, organisationId } of rows) makers.set(key, { id, organisationId });
  const json = JSON.stringify(rows);
  const statements = [
    `INSERT INTO organisation (id, kind, name, corporate_number)
     SELECT "organisationId", 'company', name, "corporateNumber"
     FROM jsonb_to_recordset($1::jsonb) AS row("organisationId" uuid, name text, "corporateNumber" text)`,
    `INSERT INTO dossier (id, organisation_id)
     SELECT "dossierId", "organisationId" FROM jsonb_to_recordset($1::jsonb) AS row("dossierId" uuid, "organisationId" uuid)`,
    `INSERT INTO manufacturer (id, organisation_id, dossier_id, status, name, reading, address, website)
     SELECT id, "organisationId", "dossierId", 'active', name, reading, coalesce(address, ''), website
     FROM jsonb_to_recordset($1::jsonb)
       AS row(id uuid, "organisationId" uuid, "dossierId" uuid, name text, reading text, address text, website text)`,
    `INSERT INTO coverage (manufacturer_id, prefecture, answer_hours, on_site_hours)
     SELECT id, unnest(prefectures), 24, 72 FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, prefectures text[])`,
  ];
  if (rows.length > 0) for (const sql of statements) await manager.query(sql, [json]);
  await manager.query(
    `INSERT INTO manufacturer_facts (manufacturer_id, number, facts, classification, version, frozen_at, approved_at)
     SELECT id, 1, facts, classification, 1, $2, $2
     FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, facts jsonb, classification jsonb) WHERE facts IS NOT NULL`,
    [json, now],
  );
  return { makers, created: rows.map(({ id, name }) => ({ id, name })), ambiguous };
}

/** What is known of a maker, as one declares it. */
const factsOf = ({ name, reading, address = '', website, company, foreign, domesticAgent }: ImportedMaker): object => ({
  ...{ name, reading, address, website, company, foreign, domesticAgent },
});

/** The model numbers of a batch that a maker has used before, as `maker key`. */
async function takenModels(
  manager: EntityManager,
  makers: readonly Maker[],
  listings: readonly NewListing[],
): Promise<Set<string>> {
  const rows = await manager.query<{ key: string }[]>(
    `SELECT manufacturer_id || ' ' || key AS key FROM model_number WHERE manufacturer_id = ANY($1) AND key = ANY($2)`,
    [makers.map(({ id }) => id), [...new Set(listings.flatMap(({ body }) => body.modelNumbers.map(modelKey)))]],
  );
  return new Set(rows.map(({ key }) => key));
}
