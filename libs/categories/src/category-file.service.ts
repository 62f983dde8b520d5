import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { Clock, Database, definePoints, inputPoint, pointsOf, type Point } from '#platform';
import { Categories, statusFaults, type CategoryContent } from './categories.service.js';
import { CategoryEntry, type CriteriaEntry } from './category-file.dto.js';
import { Category } from './category.entity.js';
import { Criteria } from './criteria.entity.js';
import { criteriaFaults } from './criteria.rules.js';
import { CriteriaVersions } from './criteria.service.js';

const point = definePoints({
  category_repeated_in_file: { ja: '同じ名称がファイルに 2 回あります', en: 'This name stands in the file twice' },
  criteria_day_repeated: { ja: '同じ日の基準が重複しています', en: 'Other criteria of the entry begin on that day' },
  criteria_already_in_effect: {
    ja: '{validFrom} から適用されている基準と異なります。適用後の基準は変更できません',
    en: 'They differ from the criteria in effect since {validFrom}, which cannot be changed',
  },
  criteria_in_the_past: {
    ja: '既存のカテゴリに過去の日付（{validFrom}）の基準は追加できません',
    en: 'Criteria of a past day ({validFrom}) cannot be added to a category that has others',
  },
});

/** An entry that was not taken, with everything that is wrong with it. */
export interface RefusedEntry {
  /** Place in the file, from 1. */
  place: number;
  name: string;
  reasons: Point[];
}

/** What an import did. */
export interface CategoryImport {
  created: number;
  updated: number;
  unchanged: number;
  refused: RefusedEntry[];
}

/** The whole set of categories as one JSON file: what is exported can be imported, and comes out the same. */
@Injectable()
export class CategoryFile {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly categories: Categories,
    private readonly criteria: CriteriaVersions,
  ) {}

  /** All categories by reading, each with all versions of its criteria by date. */
  async contents(): Promise<{ categories: CategoryEntry[] }> {
    const categories = await this.categories.list('open', 'suspended', 'closed');
    const versions = new Map<string, CriteriaEntry[]>(categories.map(({ id }) => [id, []]));
    const all = await this.database.manager
      .getRepository(Criteria)
      .find({ relations: { category: true }, order: { validFrom: 'ASC' } });
    for (const version of all) versions.get(version.category.id)?.push(entryOf(version));
    return {
      categories: categories.map((category) => ({
        ...contentOf(category),
        status: category.status,
        criteria: versions.get(category.id)!,
      })),
    };
  }

  /**
   * Creates or updates categories, by name. Criteria of days to come replace those announced for the same day; what has
   * taken effect stays. Entries that are refused are reported; all others take effect together.
   * @throws Error when the text is no such file at all
   */
  async import(text: string): Promise<CategoryImport> {
    const entries = readEntries(text);
    return this.database.transaction(async (manager) => {
      const outcome: CategoryImport = { created: 0, updated: 0, unchanged: 0, refused: [] };
      const seen = new Set<string>();
      for (const [index, entry] of entries.entries()) {
        const reasons = entryFaults(entry);
        const { name } = (entry ?? {}) as Partial<CategoryEntry>;
        if (name !== undefined && seen.has(name)) reasons.push(point('/name', 'category_repeated_in_file'));
        if (name !== undefined) seen.add(name);
        const known = reasons.length === 0 ? await this.known(manager, entry.name) : null;
        if (known) reasons.push(...this.knownFaults(entry, known));
        if (reasons.length > 0) outcome.refused.push({ place: index + 1, name: String(name), reasons });
        else outcome[await this.take(manager, entry, known)] += 1;
      }
      return outcome;
    });
  }

  private async known(manager: EntityManager, name: string): Promise<Known | null> {
    const categories = manager.getRepository(Category);
    const locked = await categories.findOne({ where: { name }, lock: { mode: 'pessimistic_write' } });
    if (!locked) return null;
    const category = await categories.findOneOrFail({ where: { name }, relations: { association: true } });
    return { category, versions: await manager.getRepository(Criteria).findBy({ category: { id: category.id } }) };
  }

  /** What of an entry would change what has been judged, or open again what is closed. */
  private knownFaults({ status, criteria }: CategoryEntry, { category, versions }: Known): Point[] {
    const today = this.clock.today();
    const turned = status === category.status ? [] : statusFaults(category.status, status, '/status');
    const changed = criteria.flatMap((version, index) => {
      const { validFrom } = version;
      const same = versions.find((candidate) => candidate.validFrom === validFrom);
      if (validFrom > today || versions.length === 0) return [];
      if (!same) return [point(`/criteria/${index}/validFrom`, 'criteria_in_the_past', { validFrom })];
      if (isDeepStrictEqual(entryOf(same), entryOf(version))) return [];
      return [point(`/criteria/${index}`, 'criteria_already_in_effect', { validFrom })];
    });
    return [...turned, ...changed];
  }

  private async take(
    manager: EntityManager,
    entry: CategoryEntry,
    known: Known | null,
  ): Promise<'created' | 'updated' | 'unchanged'> {
    const same = known !== null && isDeepStrictEqual(contentOf(known.category), calledIn(entry));
    const association = same ? null : await this.categories.associationOf(manager, entry);
    const category = same
      ? known.category
      : await this.categories.save(manager, null, entry, association, known?.category);
    const turned = category.status !== entry.status;
    if (turned) await this.categories.turnTo(manager, null, category, entry.status, FROM_FILE);
    const changed = entry.criteria.filter((version) => {
      const before = known?.versions.find(({ validFrom }) => validFrom === version.validFrom);
      return !before || !isDeepStrictEqual(entryOf(before), entryOf(version));
    });
    for (const version of changed) {
      const before = known?.versions.find(({ validFrom }) => validFrom === version.validFrom);
      if (before) await this.criteria.remove(manager, null, category.id, before);
      await this.criteria.add(manager, null, category, version.validFrom, version);
    }
    if (!known) return 'created';
    return same && !turned && changed.length === 0 ? 'unchanged' : 'updated';
  }
}

interface Known {
  category: Category;
  versions: Criteria[];
}

/** Why a category changed its state, for the audit log. */
const FROM_FILE = 'import of the file of all categories';

/** What a category is called and means, in the order of the file. */
const contentOf = ({ name, reading, aliases, definition, association }: Category): CategoryContent => ({
  name,
  reading,
  aliases,
  definition,
  association: association?.name ?? null,
});

/** The same of an entry. */
const calledIn = ({ name, reading, aliases, definition, association }: CategoryEntry): CategoryContent => ({
  name,
  reading,
  aliases,
  definition,
  association: association ?? null,
});

/** Plain data in a fixed order of fields, whatever order they were written in. */
const entryOf = ({ validFrom, targets, functions, attributes }: CriteriaEntry | Criteria): CriteriaEntry => ({
  validFrom,
  targets: targets.map(({ industry, process, leastIndex }) => ({ industry, process, leastIndex })),
  functions: [...functions],
  attributes: attributes.map(
    ({ key, label, type, unit, min, max, options, required, filterable, better, capacity }) => ({
      key,
      label: { ja: label.ja, en: label.en },
      type,
      ...(unit !== undefined && { unit }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(options && {
        options: options.map(({ value, label: words }) => ({ value, label: { ja: words.ja, en: words.en } })),
      }),
      required,
      filterable,
      ...(better && { better }),
      ...(capacity !== undefined && { capacity }),
    }),
  ),
});

function readEntries(text: string): CategoryEntry[] {
  const file = JSON.parse(text) as unknown;
  const entries = (file as { categories?: unknown } | null)?.categories;
  if (!Array.isArray(entries)) throw new Error('The file has no list `categories`');
  return entries.map((entry: unknown) => plainToInstance(CategoryEntry, entry));
}

function entryFaults(entry: unknown): Point[] {
  if (!(entry instanceof CategoryEntry)) return [inputPoint('', 'not_object')];
  const faults = pointsOf(validateSync(entry, { whitelist: true, forbidNonWhitelisted: true }));
  if (faults.length > 0) return faults;
  const days = entry.criteria.map(({ validFrom }) => validFrom);
  return entry.criteria.flatMap((version, index) => [
    ...criteriaFaults(version, `/criteria/${index}`),
    ...(days.indexOf(version.validFrom) < index
      ? [point(`/criteria/${index}/validFrom`, 'criteria_day_repeated')]
      : []),
  ]);
}
