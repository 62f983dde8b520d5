import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import {
  Database,
  definePoints,
  page,
  Problem,
  refuseIfAny,
  refuseIfStale,
  violatesUnique,
  type Page,
  type Point,
} from '#platform';
import { DIVISIONS } from '#scheme';
import { Search } from './search.service.js';
import { compact, fold } from './sound.rules.js';
import { Synonym } from './synonym.entity.js';
import type { SynonymsQuery } from './synonyms.dto.js';
import { Vocabularies } from './vocabulary.service.js';

const point = definePoints({
  synonym_target_unknown: {
    ja: '「{target}」という製品カテゴリ・別名・検索語はありません',
    en: 'No category, other name or known word is called {target}',
  },
  synonym_taken: { ja: 'この検索語はすでに登録されています', en: 'This word is registered already' },
  synonym_without_letters: { ja: '文字を含む語を入力してください', en: 'The word has no letters' },
});

/** So many hits show whether a word means what it should. */
const HITS_TRIED = '5';

/** What an administrator says about a word. */
export interface SynonymContent {
  word: string;
  targets: string[];
}

/** The words people search with, as administrators keep them. Searches follow within a second. */
@Injectable()
export class Synonyms {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly vocabularies: Vocabularies,
    private readonly search: Search,
  ) {}

  /** The words, newest first; with `q` those that contain it. */
  list({ q, ...query }: SynonymsQuery): Promise<Page<Synonym>> {
    const synonyms = this.database.manager.getRepository(Synonym).createQueryBuilder('synonym');
    if (q)
      synonyms.where('strpos(lower(synonym.word), lower(:q)) > 0 OR :q = ANY(synonym.targets)', {
        q: q.normalize('NFKC'),
      });
    return page(synonyms, query);
  }

  /** Adds a word. @throws Problem `unmet_rules`, `already_exists` */
  async create(actor: Actor, content: SynonymContent): Promise<Synonym> {
    await this.refuseUnknown(content);
    return this.saving(async (manager) => {
      const synonym = await manager.getRepository(Synonym).save({ ...content });
      this.record(manager, actor, 'synonym.create', synonym.id, content);
      return synonym;
    });
  }

  /** Changes a word. @param seen the version the caller has edited @throws Problem `not_found`, `stale`, `unmet_rules` */
  async change(actor: Actor, id: string, seen: number, content: SynonymContent): Promise<Synonym> {
    await this.refuseUnknown(content);
    return this.saving(async (manager) => {
      const known = await this.lock(manager, id);
      refuseIfStale(seen, known.version);
      const synonym = await manager.getRepository(Synonym).save({ ...known, ...content });
      this.record(manager, actor, 'synonym.change', id, content);
      return synonym;
    });
  }

  /** What a search finds as things stand, and would find with a word. @throws Problem `unmet_rules` */
  async compare({ q, replaces, ...content }: SynonymContent & { q: string; replaces?: string }) {
    await this.refuseUnknown(content);
    const query = { q, limit: HITS_TRIED };
    const now = await this.search.tried(query, await this.vocabularies.present());
    return { now, then: await this.search.tried(query, await this.vocabularies.withSynonym(content, replaces)) };
  }

  /** Takes a word out. @throws Problem `not_found` */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      const { word } = await this.lock(manager, id);
      await manager.getRepository(Synonym).delete({ id });
      this.record(manager, actor, 'synonym.remove', id, { word });
    });
  }

  private async lock(manager: EntityManager, id: string): Promise<Synonym> {
    const lock = { mode: 'pessimistic_write' } as const;
    const synonym = await manager.getRepository(Synonym).findOne({ where: { id }, lock });
    if (!synonym) throw new Problem('not_found');
    return synonym;
  }

  private async saving(work: (manager: EntityManager) => Promise<Synonym>): Promise<Synonym> {
    try {
      return await this.database.transaction(work);
    } catch (error) {
      if (!violatesUnique(error, 'synonym_word_key')) throw error;
      throw new Problem('already_exists', { errors: [point('/word', 'synonym_taken')] });
    }
  }

  private async refuseUnknown({ word, targets }: SynonymContent): Promise<void> {
    const { lexicon } = await this.vocabularies.present();
    const isKnown = (target: string): boolean =>
      DIVISIONS.some(({ code }) => target === `JSIC:${code}`) || lexicon.byWriting.has(compact(fold(target)));
    const faults: Point[] = targets.flatMap((target, index) =>
      isKnown(target) ? [] : [point(`/targets/${index}`, 'synonym_target_unknown', { target })],
    );
    if (compact(fold(word)) === '') faults.push(point('/word', 'synonym_without_letters'));
    refuseIfAny(faults);
  }

  private record(manager: EntityManager, { personId }: Actor, action: string, subjectId: string, data: object): void {
    this.audit.record(manager, { actorId: personId, action, subjectType: 'synonym', subjectId, data });
  }
}
