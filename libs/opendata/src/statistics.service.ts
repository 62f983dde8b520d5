import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Supply } from '#distributors';
import { Clock, Database } from '#platform';
import { PREFECTURE_CODES, prefectureName } from '#scheme';
import {
  LISTINGS_BY_MONTH,
  MAKERS_BY_CATEGORY,
  OPEN_CASES,
  RETURN_REASONS,
  ROUNDS,
  SEARCHES_BY_DAY,
  SUPPLIERS_BY_PREFECTURE,
  TIME_TO_LISTING,
} from './statistics.queries.js';
import { MakerCounts, type StatisticsView } from './statistics.dto.js';

/** Figures may be so old. */
const KEPT_MS = 60_000;
/** No query may take longer: figures that are a little old are better than a database that is busy with them. */
const PATIENCE = '10s';

type MakerRow = { categoryId: string | null; name: string | null; makers: number; sme: number; startup: number };

/** Figures about the registry, reckoned in the database and kept for a minute. */
@Injectable()
export class Statistics {
  private readonly log = new Logger('Statistics');
  private kept?: StatisticsView;
  private running?: Promise<StatisticsView>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly supply: Supply,
  ) {}

  /** The figures of the last minute; all who ask at once wait for one reckoning. */
  async now(): Promise<StatisticsView> {
    const fresh = this.kept && this.clock.now().getTime() - this.kept.asOf.getTime() < KEPT_MS;
    if (this.kept && fresh) return this.kept;
    this.running ??= this.reckon().finally(() => (this.running = undefined));
    try {
      this.kept = await this.running;
      return this.kept;
    } catch (error) {
      if (!this.kept) throw error;
      this.log.warn({ err: error }, 'could not reckon the statistics; older ones are shown');
      return this.kept;
    }
  }

  private reckon(): Promise<StatisticsView> {
    const asOf = this.clock.now();
    return this.database.transaction(async (manager) => {
      await manager.query(`SET TRANSACTION READ ONLY`);
      await manager.query(`SET LOCAL statement_timeout = '${PATIENCE}'`);
      const makers = await manager.query<MakerRow[]>(MAKERS_BY_CATEGORY);
      const all = makers.find(({ categoryId }) => categoryId === null);
      return {
        asOf,
        makers: {
          categories: makers.flatMap(({ categoryId, name, ...counts }) =>
            categoryId !== null && name !== null ? [{ categoryId, name, ...MakerCounts.from(counts) }] : [],
          ),
          all: MakerCounts.from(all ?? { makers: 0, sme: 0, startup: 0 }),
        },
        openCases: await manager.query(OPEN_CASES, [asOf]),
        timeToListing: await manager.query(TIME_TO_LISTING),
        rounds: await manager.query(ROUNDS),
        returnReasons: await manager.query(RETURN_REASONS),
        coverage: await this.coverage(manager),
        listingsByMonth: await manager.query(LISTINGS_BY_MONTH),
        searchesByDay: await manager.query(SEARCHES_BY_DAY, [this.clock.today()]),
      };
    });
  }

  /** All forty-seven prefectures, north to south. */
  private async coverage(manager: EntityManager): Promise<StatisticsView['coverage']> {
    const suppliers =
      await manager.query<{ prefecture: string; makers: number; distributors: number }[]>(SUPPLIERS_BY_PREFECTURE);
    const listings = await this.supply.servedCounts(manager);
    return PREFECTURE_CODES.map((prefecture) => {
      const { makers = 0, distributors = 0 } = suppliers.find((row) => row.prefecture === prefecture) ?? {};
      return {
        prefecture,
        ...prefectureName(prefecture),
        listings: listings.get(prefecture) ?? 0,
        makers,
        distributors,
      };
    });
  }
}
