import type { INestApplicationContext } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Audit } from '#audit';
import { Catalog, CatalogImport, Listing, ListingTerms } from '#catalog';
import { Categories } from '#categories';
import { PreparedImages } from '#evidence';
import type { Actor } from '#identity';
import { Clock, Database } from '#platform';
import { daysAfter, monthsAfter } from '#scheme';
import { demoCatalog, demoEndings, ENDING_ID } from './catalog.js';
import { DEMO_DEALERS } from './dealers.js';
import { dice } from './dice.js';
import { DEMO_ENDINGS, type Ending } from './endings.js';
import { fileOf, preparedPictures } from './pictures/prepared.js';

/** The people of the secretariat who act in it. */
export interface Staff {
  administrator: Actor;
  examiner: Actor;
  approver: Actor;
}

/** So many pictures are stored at a time. */
const LANES = 6;

/** Moves the catalog of the demonstration in. Running it again adds only what is missing. */
export class CatalogSeed {
  private readonly source: DataSource;
  private readonly today: string;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly staff: Staff,
  ) {
    this.source = app.get(DataSource);
    this.today = app.get(Clock).today();
  }

  /** Answers how many listings it added. */
  async run(): Promise<number> {
    const pictures = await this.pictures();
    const pictureOf = (name: string): string => pictures.get(name)!;
    const categories = (await this.app.get(Categories).listToday('open')).flatMap(({ category, criteria }) =>
      criteria ? [{ name: category.name, criteria }] : [],
    );
    const lines = [
      ...demoCatalog(categories, this.today, pictureOf),
      ...demoEndings(categories, this.today, pictureOf),
    ].map((line) => `${JSON.stringify(line)}\n`);
    const refused: string[] = [];
    const { created } = await this.app.get(CatalogImport).run(
      Readable.from([Buffer.from(lines.join(''))]),
      () => undefined,
      ({ line, reasons }) => refused.push(`${line}: ${reasons.join('; ')}`),
    );
    if (refused.length > 0) throw new Error(`The demonstration does not fit its categories: ${refused.join('\n')}`);
    await this.dealers();
    for (const [index, ending] of DEMO_ENDINGS.entries()) await this.end(`${ENDING_ID}${index}`, ending);
    await this.app.get(ListingTerms).expire();
    await this.searches();
    return created;
  }

  /** The drawings as documents of the secretariat, by their name. */
  private async pictures(): Promise<Map<string, string>> {
    const { administrator } = this.staff;
    const known = await this.source.query<{ id: string; sha256: string }[]>(
      'SELECT id, sha256 FROM document WHERE organisation_id = $1',
      [administrator.organisationId],
    );
    const ids = new Map<string, string>();
    const waiting = preparedPictures();
    const store = async (): Promise<void> => {
      for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
        const { name, look } = picture;
        const sizes = picture.sizes.map((size) => ({ ...size, path: fileOf(picture, size) }));
        const there = known.find(({ sha256 }) => sha256 === sizes.at(-1)!.sha256);
        const { id } = there ?? (await this.app.get(PreparedImages).add(administrator, { sizes, look }));
        ids.set(name, id);
      }
    };
    await Promise.all(Array.from({ length: LANES }, store));
    return ids;
  }

  /** Each dealer sells all products of some makers, for two years. */
  private async dealers(): Promise<void> {
    const term = [daysAfter(this.today, -30), monthsAfter(this.today, 24)];
    await this.app.get(Database).transaction(async (manager) => {
      for (const [index, { prefectures, ...dealer }] of DEMO_DEALERS.entries()) {
        const { name, reading, corporateNumber, address } = dealer;
        const known = await manager.query<unknown[]>('SELECT 1 FROM organisation WHERE corporate_number = $1', [
          corporateNumber,
        ]);
        if (known.length > 0) continue;
        const phone = `0${10 + index}-000-${1000 + index}`;
        const mail = `sales@dealer-${index}.example.jp`;
        const contact = { department: '省力化機器営業部', phone, mail, hours: '平日 9 時から 17 時 30 分' };
        const [made] = await manager.query<{ id: string }[]>(
          `WITH o AS (INSERT INTO organisation (kind, name, corporate_number) VALUES ('company', $1, $2) RETURNING id),
             d AS (INSERT INTO dossier (organisation_id) SELECT id FROM o RETURNING id, organisation_id)
           INSERT INTO distributor (organisation_id, dossier_id, status, name, reading, address, website, contact)
             SELECT organisation_id, id, 'active', $1, $3, $4, $5, $6 FROM d RETURNING id`,
          [name, corporateNumber, reading, address, `https://dealer-${index}.example.jp`, contact],
        );
        await manager.query(
          `INSERT INTO distributor_facts (distributor_id, number, facts, version, frozen_at, approved_at)
           VALUES ($1, 1, $2, 1, now(), now())`,
          [made!.id, { name, reading, address, contact }],
        );
        await manager.query(
          `INSERT INTO coverage (distributor_id, prefecture, answer_hours, on_site_hours)
           SELECT $1, prefecture, $3::integer, $3::integer * 6 FROM unnest($2::text[]) AS prefecture`,
          [made!.id, prefectures, 2 + (index % 3) * 2],
        );
        await manager.query(
          `INSERT INTO authorisation (manufacturer_id, distributor_id, status, all_products, starts_on, ends_on, in_force, version)
           SELECT manufacturer.id, $1, 'active', true, $2, $3, true, 1
           FROM manufacturer JOIN organisation ON organisation.id = manufacturer.organisation_id
           WHERE EXISTS (SELECT 1 FROM product JOIN listing ON listing.product_id = product.id
                         WHERE product.manufacturer_id = manufacturer.id AND listing.external_id IS NOT NULL)
             AND hashtext(manufacturer.name || $4) % 3 = 0`,
          [made!.id, ...term, name],
        );
        this.app.get(Audit).record(manager, {
          actorId: this.staff.administrator.personId,
          action: 'distributor.import',
          subjectType: 'distributor',
          subjectId: made!.id,
          data: { name },
        });
      }
    });
  }

  /** Brings a listing to its end, unless it has come to it already. */
  private async end(externalId: string, { ending, reason, text }: Ending): Promise<void> {
    const { id, status } = await this.source.getRepository(Listing).findOneByOrFail({ externalId });
    if (ending === 'expired') return; // the calendar sees to it
    const catalog = this.app.get(Catalog);
    const notice = { reason: text!, category: reason!, publicText: text! };
    const events = await this.source.query<{ verb: string }[]>(
      'SELECT verb FROM listing_event WHERE listing_id = $1 ORDER BY number DESC LIMIT 1',
      [id],
    );
    if (status === 'live' && events[0]!.verb === 'import') await catalog.suspend(this.staff.examiner, id, notice);
    if (ending === 'revoked' && status !== 'revoked') await catalog.revoke(this.staff.approver, id, notice);
  }

  /** What was searched for in the last four weeks. */
  private async searches(): Promise<void> {
    const roll = dice(20);
    const words = ['配膳', '床そうじ', 'AGV', '券売機', '検温', 'スチコン', 'ドローン散布'];
    const rows = Array.from({ length: 28 }, (_, day) =>
      words.map((query) => {
        const searches = 1 + roll(24 - (day % 7 > 4 ? 14 : 0));
        const without = query === 'ドローン散布' ? searches : 0;
        return {
          day: daysAfter(this.today, -day),
          query,
          searches,
          without,
          clicks: Math.floor((searches - without) / 2),
        };
      }),
    ).flat();
    await this.source.query(
      `INSERT INTO search_count (day, query, searches, without_hits, clicks)
       SELECT day, query, searches, without, clicks
       FROM jsonb_to_recordset($1::jsonb) AS row(day date, query text, searches integer, without integer, clicks integer)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }
}
