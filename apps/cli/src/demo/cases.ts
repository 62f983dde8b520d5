import type { INestApplicationContext } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListingReports, LiveListings, Sampling } from '#catalog';
import { Categories, CriteriaVersions, Proposals, type CriteriaContent } from '#categories';
import { Documents, Dossiers, sampleFacts, type EvidenceKind, type SampleSubject } from '#evidence';
import type { Actor } from '#identity';
import { Enrolments, Manufacturers } from '#manufacturers';
import { Clock, Database } from '#platform';
import { Products, type DraftContent } from '#products';
import { Cases } from '#review';
import { daysAfter } from '#scheme';
import { COMPANY_EVIDENCE, DEMO_FACTS } from './companies.js';
import { demoPdf, wordsOf } from './pdf.js';
import { DEMO_PROPOSAL } from './proposal.js';
import { madeUpAttributes, madeUpEffect } from './specification.js';

const STARTUP = 'startup@example.jp';
const NEWCOMER = 'newcomer@example.jp';

/** What a maker without sales and deliveries can show. */
const WITHOUT_SALES = [
  ['price_rationale', '価格申告理由書'],
  ['price_list', '価格表'],
  ['cost_build_up', '原価計算書'],
  ['comparables', '類似製品の比較表'],
  ['people', 'サポート体制図'],
  ['response', '対応時間の約束'],
  ['area', 'サポート対応地域'],
  ['parts', '部品供給計画'],
  ['service_method', '遠隔サポート計画'],
] as const;

/** A made-up startup, and a maker whose registration is being examined. */
export const CASE_FACTS = {
  [STARTUP]: {
    ...DEMO_FACTS['maker@example.jp']!,
    name: 'はじめロボ株式会社',
    reading: 'はじめろぼ',
    address: '福岡県福岡市博多区博多駅前 1-1-1',
    website: 'https://hajime.example.jp',
    phone: '092-000-0004',
    representative: '起業 あおい',
    officers: [{ name: '起業 あおい', birthYear: 1992 }],
    bankAccountSuffix: '4321',
  },
  [NEWCOMER]: {
    ...DEMO_FACTS['maker2@example.jp']!,
    name: 'みのり農機株式会社',
    reading: 'みのりのうき',
    address: '新潟県新潟市中央区新光町 4-1',
    website: 'https://minori.example.jp',
    phone: '025-000-0005',
    representative: '新田 実',
    officers: [{ name: '新田 実', birthYear: 1970 }],
    bankAccountSuffix: '8765',
  },
};

/** Gives examiners and approvers something to do: a case in each stage, a proposal, a report and a draw. */
export class DemoCases {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly actor: (email: string) => Actor,
    private readonly folder: string,
  ) {}

  /** Does nothing where it was done before. */
  async run(): Promise<void> {
    const startup = this.actor(STARTUP);
    if (await this.app.get(Manufacturers).ofActor(startup)) return;
    const cases = this.app.get(Cases);
    const [examiner, approver] = [this.actor('examiner@example.jp'), this.actor('approver@example.jp')];

    const registration = await this.registration(STARTUP);
    await cases.pass(examiner, registration, { stage: 'secretariat_check', round: 1 });
    await cases.approve(approver, registration, { stage: 'approval', round: 1 });
    await this.joinProgram(startup, approver);
    await this.registration(NEWCOMER);

    await this.handIn(startup, 'モドル 下膳ロボット', 'もどる げぜんろぼっと', 'MD-1', 1_750_000);
    const ready = await this.handIn(startup, 'モドル プラス', 'もどる ぷらす', 'MD-2', 2_100_000);
    await cases.pass(examiner, ready.caseId, { stage: 'association_check', round: 1 });
    await cases.pass(examiner, ready.caseId, { stage: 'secretariat_check', round: 1 });
    await this.secondRound(startup, examiner);
    await this.propose(startup);
    await this.afterListing(approver);
  }

  /** Hands the registration of a company in; answers the case. */
  private async registration(email: keyof typeof CASE_FACTS): Promise<string> {
    const owner = this.actor(email);
    const { registrant } = await this.app.get(Manufacturers).register(owner, CASE_FACTS[email]);
    const day = this.app.get(Clock).today();
    const about = { modelNumber: '', categoryName: '', bodyPrice: 0, day };
    await this.evidence(owner, registrant.dossier.id, COMPANY_EVIDENCE, about);
    return (await this.app.get(Cases).submit(owner, 'manufacturer', registrant.id)).id;
  }

  private async joinProgram(startup: Actor, approver: Actor): Promise<void> {
    const enrolments = this.app.get(Enrolments);
    const { id } = await enrolments.apply(startup, {
      hindrances: [
        { hindrance: 'no_sales', text: '発売したばかりで、販売実績がまだありません。' },
        { hindrance: 'no_deliveries', text: '試験導入のみで、納品実績がまだありません。' },
      ],
      security: {
        madeIn: '福岡県内の自社工場で組み立てています。',
        controlledBy: '創業者が全株式を保有しています。',
        leakagePrevention: '図面と学習データは社内に置き、持ち出しを記録しています。',
      },
    });
    await enrolments.accept(approver, id, this.actor('adviser@example.jp').personId);
  }

  /** A product without sales, handed in on the innovation track. */
  private async handIn(maker: Actor, name: string, reading: string, modelNumber: string, bodyPrice: number) {
    const content = await this.content({ name, reading, modelNumbers: [modelNumber], bodyPrice });
    const { product } = await this.app.get(Products).create(maker, content);
    const about = { modelNumber, categoryName: '配膳ロボット', bodyPrice, day: this.ninetyDaysAgo() };
    await this.evidence(maker, product.dossier.id, WITHOUT_SALES, about);
    const { id } = await this.app.get(Cases).submit(maker, 'product', product.id, 'innovation');
    return { productId: product.id, caseId: id, content };
  }

  /** A case that was returned with findings and handed in again, with what was asked for changed. */
  private async secondRound(maker: Actor, examiner: Actor): Promise<void> {
    const cases = this.app.get(Cases);
    const { productId, caseId, content } = await this.handIn(maker, 'モドル ミニ', 'もどる みに', 'MD-3', 1_280_000);
    const findings = [
      { pointer: '/description', code: 'description_unclear', text: '運べる重さの記載がありません。' },
      { pointer: '/bodyPrice', code: 'price_not_shown', text: '設置費を含むかどうかが読み取れません。' },
    ] as const;
    await cases.return(examiner, caseId, findings, { stage: 'association_check', round: 1 });
    const products = this.app.get(Products);
    const { version } = await products.own(maker, productId);
    const description = `${content.description}一度に 12 kg まで運べる。`;
    await products.saveDraft(maker, productId, version, { ...content, description, bodyPrice: 1_240_000 });
    const raised = await this.app
      .get(Database)
      .manager.query<{ id: string }[]>('SELECT id FROM finding WHERE case_id = $1 ORDER BY id', [caseId]);
    const answers = ['運べる重さを追記しました。', '設置費を含まない価格に直しました。'];
    await cases.resubmit(
      maker,
      caseId,
      raised.map(({ id }, index) => ({ findingId: id, text: answers[index]! })),
    );
  }

  private async propose(startup: Actor): Promise<void> {
    const proposals = this.app.get(Proposals);
    const created = await proposals.create(startup, '装置の開発と実証', null, DEMO_PROPOSAL);
    const { proposal } = created.version;
    await this.app.get(Cases).submit(startup, 'category_proposal', proposal.id);
  }

  private async afterListing(approver: Actor): Promise<void> {
    const [listing] = await this.app.get(LiveListings).byAge(0, 1);
    const text = '購入の際、導入後に代金の一部を返すと持ちかけられた。';
    await this.app.get(ListingReports).report('127.0.0.1', listing!.id, { kind: 'kickback', text, contact: null });
    await this.app.get(Sampling).draw(approver, { method: 'weighted', size: 3 });
  }

  private async content(
    given: Pick<DraftContent, 'name' | 'reading' | 'modelNumbers' | 'bodyPrice'>,
  ): Promise<DraftContent> {
    const category = (await this.app.get(Categories).list('open')).find(({ name }) => name === '配膳ロボット')!;
    const today = this.app.get(Clock).today();
    const { manager } = this.app.get(Database);
    const criteria = (await this.app.get(CriteriaVersions).inForce(manager, [category.id], today)).get(category.id)!;
    return {
      ...given,
      categoryId: category.id,
      furtherCategoryIds: [],
      description: '客席を回って食器を集め、洗い場まで自動で運ぶ。',
      attributes: { ...madeUpAttributes(criteria, 1), ...sameCapacity(criteria) },
      effects: [madeUpEffect(category.id, criteria, 1)],
      components: [
        {
          name: '走行部',
          kind: 'hardware',
          maker: 'はじめロボ株式会社',
          function: '客席と洗い場の間を走る',
          share: 70,
        },
        {
          name: '経路計画ソフト',
          kind: 'software',
          maker: 'はじめロボ株式会社',
          function: '混み具合から経路を選ぶ',
          share: 30,
        },
      ],
      freedHours: '下膳に回っていた人が接客と片付けに専念でき、席の回転が上がる。',
      productivity: true,
      installationCost: 120_000,
      installationItems: [{ name: '地図の作成と調整', cost: 120_000 }],
      warrantyMonths: 12,
      gtin: null,
      images: [],
      brochureId: null,
    };
  }

  private async evidence(
    maker: Actor,
    dossierId: string,
    papers: readonly (readonly [EvidenceKind, string])[],
    about: SampleSubject,
  ): Promise<void> {
    for (const [kind, title] of papers) {
      const facts = sampleFacts(about)[kind];
      const words = wordsOf(facts);
      const content = demoPdf(`DEMONSTRATION ONLY  ${kind}  ${about.modelNumber}`, words || 'Second page');
      // A file of its own each: it may be the very one that is stored, and must not change afterwards.
      const path = join(this.folder, randomUUID());
      await writeFile(path, content);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const spooled = { path, sha256, size: content.length, originalName: `${title}.pdf` };
      const document = await this.app.get(Documents).add(maker, spooled, { awaited: false });
      await this.app.get(Dossiers).addEvidence(maker, dossierId, { kind, facts, documentIds: [document.id] });
    }
  }

  private ninetyDaysAgo(): string {
    return daysAfter(this.app.get(Clock).today(), -90);
  }
}

/** The capacity that the made-up comparison of prices states. */
const CAPACITY = 40;

const sameCapacity = ({ attributes }: Pick<CriteriaContent, 'attributes'>): Record<string, number> =>
  Object.fromEntries(attributes.filter(({ capacity }) => capacity).map(({ key }) => [key, CAPACITY]));
