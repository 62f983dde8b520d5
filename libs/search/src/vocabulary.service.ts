import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { CatalogSignal } from '#catalog';
import { Categories, type AttributeDefinition } from '#categories';
import { Database, Every } from '#platform';
import { Lexicon, type LexiconCategory, type LexiconSource, type LexiconSynonym } from './lexicon.js';
import { Readings } from './readings.service.js';
import { Synonym } from './synonym.entity.js';

/** Without a signal the words are looked up again after so long. */
const STALE_MS = 10_000;
/** Many changes at once, as in an import, are read once. */
const PATIENCE_MS = 300;
const READINGS_MS = 30_000;

/** What a lexicon is made of, as it is kept in text. */
type LexiconText = Omit<LexiconSource, 'readings'> & { readings: [string, string][] };

/** What this process knows about words, categories and their attributes. */
export interface Vocabulary {
  lexicon: Lexicon;
  categories: readonly LexiconCategory[];
  /** Attributes that some category lets buyers filter by, by key. */
  attributes: ReadonlyMap<string, AttributeDefinition>;
  processes: ReadonlySet<string>;
}

/** Holds the words that queries are read with, as they stand in the database now. */
@Injectable()
export class Vocabularies {
  private readonly log = new Logger('Search');
  private held?: Vocabulary;
  private heldWords = -1;
  private readAt = 0;
  private source = '';
  private reading?: Promise<Vocabulary>;

  constructor(
    private readonly database: Database,
    private readonly categories: Categories,
    private readonly signal: CatalogSignal,
    private readonly readings: Readings,
  ) {}

  /** The words; what changed is read in the background, and the words of a moment ago are answered meanwhile. */
  present(): Vocabulary | Promise<Vocabulary> {
    this.signal.start();
    if (!this.held) return (this.reading ??= this.read());
    const age = Date.now() - this.readAt;
    const changed = this.signal.hears ? this.heldWords !== this.signal.words : age > STALE_MS;
    if (changed && !this.reading) {
      const pause = Math.max(0, PATIENCE_MS - age);
      this.reading = sleep(pause, undefined, { ref: false }).then(() => this.read());
      this.reading.catch((error: unknown) => this.log.warn({ err: error }, 'could not read the words; trying again'));
    }
    return this.held;
  }

  /** The words as they would be with a synonym added, changed or, with no targets, meaning nothing. */
  async withSynonym({ word, targets }: LexiconSynonym, replaces?: string): Promise<Vocabulary> {
    const held = await this.present();
    const [source] = JSON.parse(this.source) as [LexiconText];
    const others = source.synonyms.filter((known) => known.word !== word && known.word !== replaces);
    const synonyms = [...others, { word, targets }];
    return { ...held, lexicon: new Lexicon({ ...source, synonyms, readings: new Map(source.readings) }) };
  }

  /** Finds out how words of the lexicon are read that nobody has read yet; answers how many. */
  @Every(READINGS_MS, 'words read aloud')
  async readWords(): Promise<number> {
    const { manager } = this.database;
    const rows = await manager.query<{ word: string }[]>(
      `SELECT word FROM (
         SELECT unnest(aliases) AS word FROM category
         UNION SELECT target->>'process' FROM category_criteria, jsonb_array_elements(targets) target
         UNION SELECT unnest(string_to_array(target->>'process', '・')) FROM category_criteria, jsonb_array_elements(targets) target
         UNION SELECT word FROM synonym
       ) words WHERE NOT EXISTS (SELECT 1 FROM word_reading known WHERE known.word = words.word)`,
    );
    if (rows.length === 0) return 0;
    const words = rows.map(({ word }) => word);
    const readings = await this.readings.of(words);
    await manager.query(
      `INSERT INTO word_reading (word, reading) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
      [words, words.map((word) => readings.get(word)!.replaceAll(' ', ''))],
    );
    return words.length;
  }

  private async read(): Promise<Vocabulary> {
    try {
      const words = this.signal.words;
      const today = await this.categories.listToday('open', 'suspended', 'closed');
      const categories = today.map(({ category: { id, name, reading, aliases }, criteria }) => ({
        id,
        name,
        reading,
        aliases,
        industries: [...new Set(criteria?.targets.map(({ industry }) => industry))],
        processes: [...new Set(criteria?.targets.map(({ process }) => process))],
      }));
      const source: LexiconText = {
        categories,
        synonyms: await this.database.manager
          .getRepository(Synonym)
          .find({ select: { word: true, targets: true }, order: { id: 'ASC' } }),
        makers: await this.database.manager.query(
          `SELECT id, name, reading FROM manufacturer WHERE status = 'active' ORDER BY id LIMIT 20000`,
        ),
        readings: (
          await this.database.manager.query<{ word: string; reading: string }[]>(
            'SELECT * FROM word_reading ORDER BY word',
          )
        ).map(({ word, reading }) => [word, reading]),
      };
      const text = JSON.stringify([source, today.map(({ criteria }) => criteria?.attributes)]);
      if (!this.held || text !== this.source) {
        this.held = {
          lexicon: new Lexicon({ ...source, readings: new Map(source.readings) }),
          categories,
          attributes: attributesOf(today),
          processes: new Set(categories.flatMap(({ processes }) => processes)),
        };
        this.source = text;
        this.signal.renew();
      }
      this.heldWords = words;
      this.readAt = Date.now();
      return this.held;
    } finally {
      this.reading = undefined;
    }
  }
}

function attributesOf(today: Awaited<ReturnType<Categories['listToday']>>): Vocabulary['attributes'] {
  const attributes = new Map<string, AttributeDefinition>();
  for (const { criteria } of today) {
    for (const definition of criteria?.attributes ?? []) {
      if (!definition.filterable || definition.type === 'text') continue;
      const known = attributes.get(definition.key);
      const options = [...(known?.options ?? []), ...(definition.options ?? [])];
      // The same attribute may have other options elsewhere: any of them may be asked for.
      attributes.set(definition.key, { ...definition, ...(options.length > 0 && { options }) });
    }
  }
  return attributes;
}
