import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Catalog } from '#catalog';
import { Categories, CriteriaVersions, type Criteria } from '#categories';
import { Assessments, dossierChanged, Dossiers, EvidenceView, type CheckSubject } from '#evidence';
import type { Actor } from '#identity';
import { Affiliations, Enrolments, Manufacturers, type Manufacturer } from '#manufacturers';
import { Clock, definePoints, Jobs, type Point } from '#platform';
import { attributesBy, examinedContent, Products, type ProductRevision } from '#products';
import { lastDayOf, Scheme, type Track } from '#scheme';
import type { Approved, Foreseen, Granted, Handing, Prepared, Previewed, PreviewedSubject } from './case-subject.js';
import { firstDay } from './first-day.js';
import { ListedProducts } from './listed-products.js';
import { checkPoints, missingEvidence } from './missing-evidence.js';
import type { Submission } from './submission.entity.js';

const point = definePoints({
  manufacturer_not_submitted: {
    ja: '先に製造事業者の登録申請を提出してください',
    en: 'Hand in the registration of your company first',
  },
  manufacturer_not_active: {
    ja: '製造事業者の登録がまだ承認されていません',
    en: 'The registration of the manufacturer is not approved yet',
  },
  manufacturer_revoked: {
    ja: '製造事業者の登録が取り消されています',
    en: 'The registration of the manufacturer was revoked',
  },
  not_enrolled: {
    ja: 'カタログイノベーションプログラムに参加していないため、この登録区分では申請できません',
    en: 'This track is open to members of the Catalog Innovation Program only',
  },
});

/** What a provisional listing is tied to, in the words of the letter. */
const PROVISIONAL_CONDITION =
  '有効期限までに、通常枠の要件を満たす販売実績と納品実績の資料を追加し、本掲載への変更の審査を受けること。期限までに満たされないときは、掲載を終了します。';

/** A product’s revision as something to review. */
@Injectable()
export class ProductSubject implements PreviewedSubject {
  constructor(
    private readonly clock: Clock,
    private readonly scheme: Scheme,
    private readonly jobs: Jobs,
    private readonly dossiers: Dossiers,
    private readonly assessments: Assessments,
    private readonly affiliations: Affiliations,
    private readonly manufacturers: Manufacturers,
    private readonly enrolments: Enrolments,
    private readonly categories: Categories,
    private readonly criteria: CriteriaVersions,
    private readonly products: Products,
    private readonly catalog: Catalog,
    private readonly listed: ListedProducts,
  ) {}

  async prepare(manager: EntityManager, actor: Actor, productId: string, how: Handing): Promise<Prepared> {
    return this.prepared(manager, await this.products.lockOwn(manager, actor, productId), how);
  }

  async preview(manager: EntityManager, actor: Actor, productId: string, how: Handing): Promise<Previewed> {
    return this.prepared(manager, await this.products.own(actor, productId), how);
  }

  async evidenceSubject(manager: EntityManager, revisionId: string): Promise<CheckSubject> {
    return this.subjectOf(manager, await this.products.revision(manager, revisionId));
  }

  async freeze(manager: EntityManager, revisionId: string): Promise<void> {
    await this.products.freeze(manager, await this.products.revision(manager, revisionId));
  }

  reopen(manager: EntityManager, revisionId: string): Promise<void> {
    return this.products.reopen(manager, revisionId);
  }

  async obstacles(manager: EntityManager, productId: string): Promise<Point[]> {
    const { status } = await this.products.lockManufacturer(manager, productId);
    return [
      ...(status === 'active' ? [] : [point('', 'manufacturer_not_active')]),
      ...(await this.listed.obstacles(manager, productId)),
    ];
  }

  /**
   * Lists the product and registers its maker into every category it stands in. Provisional is a listing that could not
   * have been made without the innovation track: until the records arrive that the standard one asks for.
   */
  async publish(manager: EntityManager, actorId: string, approved: Approved): Promise<Granted> {
    const { versionId, evidence, figures, terms } = approved;
    const revision = await this.products.revision(manager, versionId);
    const records = await this.listed.recordsMissing(manager, evidence);
    const { endsOn, conditions } = await this.foresee(manager, approved, approved.track);
    const criteria = await this.judgedBy(manager, figures as JudgedBy);
    if (criteria.length === 0) throw new Error(`Revision ${versionId} was approved without criteria`);
    let listing = await this.catalog.publish(manager, actorId, revision, criteria, endsOn, records);
    if (terms) {
      const { approver, endsOn: lastDay, conditions: texts } = terms;
      listing = await this.catalog.setConditions(approver, listing.id, { texts, ...(lastDay && { endsOn: lastDay }) });
    }
    // What was handed in carried the approval; what is in the dossier by now has to carry the listing.
    await this.jobs.enqueue(manager, dossierChanged, { dossierId: revision.product.dossier.id });
    const organisationId = revision.product.manufacturer.organisation.id;
    for (const { category } of criteria) {
      await this.categories.register(manager, actorId, { categoryId: category.id, organisationId, basis: 'product' });
    }
    // A term that runs already goes on: the letter names the day that holds.
    return { endsOn: listing.endsOn, conditions: [...conditions, ...(terms?.conditions ?? [])] };
  }

  async foresee(manager: EntityManager, { evidence }: Pick<Submission, 'evidence'>, track: Track): Promise<Foreseen> {
    const records = await this.listed.recordsMissing(manager, evidence);
    if (track === 'standard' || records.length === 0) return { kind: 'full', endsOn: null, conditions: [] };
    const today = this.clock.today();
    const { provisionalMonths } = await this.scheme.figuresOn(today);
    const endsOn = lastDayOf(today, provisionalMonths);
    return { kind: 'provisional', endsOn, conditions: [PROVISIONAL_CONDITION] };
  }

  /**
   * The criteria of the revision's categories on a day, the primary one first. A category that had none yet on that day
   * is judged by those of today.
   */
  private async criteriaOf(
    manager: EntityManager,
    { category, furtherCategoryIds }: ProductRevision,
    day: string,
  ): Promise<Criteria[]> {
    const ids = [...(category ? [category.id] : []), ...furtherCategoryIds];
    const then = await this.criteria.inForce(manager, ids, day);
    const late = ids.filter((id) => !then.has(id));
    const now = await this.criteria.inForce(manager, late, this.clock.today());
    return ids.flatMap((id) => then.get(id) ?? now.get(id) ?? []);
  }

  /** The criteria a submission was judged by, the primary category's first. */
  private async judgedBy(manager: EntityManager, { criteriaIds }: JudgedBy): Promise<Criteria[]> {
    const found = await this.criteria.byIds(manager, criteriaIds);
    return criteriaIds.flatMap((id) => found.find((criteria) => criteria.id === id) ?? []);
  }

  private async prepared(manager: EntityManager, revision: ProductRevision, how: Handing): Promise<Previewed> {
    const { manufacturer, dossier } = revision.product;
    const today = this.clock.today();
    const figures = await this.scheme.figuresOn(today);
    const judgedOn = how.running ? await firstDay(manager, dossier.id) : today;
    const criteria = await this.criteriaOf(manager, revision, judgedOn);
    const evidence = (await this.dossiers.evidenceIn(manager, dossier.id)).map(EvidenceView.from);
    const standing = await this.listed.standingOf(manager, revision, { evidence, figures, running: how.running });
    const assessment = await this.assessments.judge(manager, how.track, judgedOn, evidence);
    const examination = await this.assessments.examine(manager, evidence, await this.subjectOf(manager, revision), {
      withSignals: false,
    });
    return {
      subjectId: revision.product.id,
      versionId: revision.id,
      frozen: revision.frozenAt !== null && !standing.upgrade,
      dossierId: dossier.id,
      title: revision.name ?? '',
      applicantId: manufacturer.organisation.id,
      partyIds: [],
      associationId: revision.category?.association?.id ?? null,
      categoryId: revision.category?.id ?? null,
      track: how.track,
      firstStage: standing.firstStage,
      content: examinedContent(revision, await this.products.categoriesOf(manager, revision), criteria),
      evidence,
      assessment,
      examination,
      figures: { ...figures, criteriaIds: criteria.map(({ id }) => id) },
      faults: [
        ...(await this.products.faultsOf(manager, revision, figures, criteria)),
        ...(await this.faultsOfMaker(manager, manufacturer, how)),
        ...standing.faults,
        ...missingEvidence(assessment),
        ...checkPoints(examination, 'block'),
      ],
    };
  }

  private async subjectOf(manager: EntityManager, revision: ProductRevision): Promise<CheckSubject> {
    const { modelNumbers, bodyPrice, category, product } = revision;
    const { name, organisation } = product.manufacturer;
    return {
      maker: { organisationId: organisation.id, name, corporateNumber: organisation.corporateNumber },
      affiliates: await this.affiliations.affiliatesOf(manager, organisation.id),
      product: {
        modelNumbers,
        bodyPrice,
        othersInCategory:
          category &&
          (await this.catalog.modelNumbersIn(manager, {
            organisationId: organisation.id,
            categoryId: category.id,
            exceptProductId: product.id,
          })),
        capacity: await this.capacityOf(manager, revision),
      },
    };
  }

  /** What the product states by which its primary category compares prices. */
  private async capacityOf(manager: EntityManager, revision: ProductRevision) {
    const { definitions, values } = attributesBy(
      await this.criteriaOf(manager, revision, this.clock.today()),
      revision,
    );
    const definition = definitions.find(({ capacity }) => capacity);
    const value = definition && values[definition.key];
    return typeof value === 'number' ? { label: definition!.label, value, unit: definition!.unit ?? null } : null;
  }

  /** A track stays open to the case that is running on it: only a new case asks for the enrolment. */
  private async faultsOfMaker(manager: EntityManager, { id, status }: Manufacturer, { track, running }: Handing) {
    if (status === 'revoked') return [point('', 'manufacturer_revoked')];
    const submitted = await this.manufacturers.hasSubmitted(manager, id);
    const enrolled = track === 'standard' || running || (await this.enrolments.isMember(manager, id));
    return [
      ...(submitted ? [] : [point('', 'manufacturer_not_submitted')]),
      ...(enrolled ? [] : [point('/track', 'not_enrolled')]),
    ];
  }
}

/** What a submission keeps of the figures it was judged by, besides the scheme's own. */
interface JudgedBy {
  /** Of its categories, the primary one first. */
  criteriaIds: string[];
}
