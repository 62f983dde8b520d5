import { Injectable } from '@nestjs/common';
import { In, IsNull, Not, type DeepPartial, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Category, CriteriaVersions, type Criteria } from '#categories';
import { Document, Documents, Dossiers, Images } from '#evidence';
import type { Actor } from '#identity';
import { Manufacturer, Manufacturers } from '#manufacturers';
import {
  Clock,
  countOn,
  Database,
  definePoints,
  page,
  Problem,
  refuseIfAny,
  refuseIfStale,
  type Page,
  type PageQuery,
  type Point,
} from '#platform';
import { categoryIdsOf, faultsIn, fieldsBy, type DraftContent, type Known } from './draft-fields.js';
import { ModelNumber } from './model-number.entity.js';
import { ImageLink } from './product-image.entity.js';
import { ProductRevision } from './product-revision.entity.js';
import { Product } from './product.entity.js';
import { modelKey, type ProductFigures } from './product.rules.js';
import { contentOf, type RevisionContent } from './revision-content.js';

const point = definePoints({
  manufacturer_required: {
    ja: '先に製造事業者として登録してください',
    en: 'Register your company as a manufacturer first',
  },
  image_waiting: {
    ja: 'この画像を変換しています。数秒後にもう一度お試しください',
    en: 'The image is being encoded: try again in some seconds',
  },
  image_unusable: {
    ja: 'この画像は使えません。別の画像を選んでください',
    en: 'The image cannot be used: choose another',
  },
  brochure_unusable: {
    ja: 'このパンフレットは使えません。別の PDF を選んでください',
    en: 'The brochure cannot be used',
  },
  draft_frozen: {
    ja: '提出済みのため編集できません。差戻しまたは取下げの後に編集できます',
    en: 'It is submitted and frozen; it can be edited after a return or a withdrawal',
  },
  model_number_taken: {
    ja: '型番 {modelNumber} は貴社の別の製品で使われています',
    en: 'Model number {modelNumber} belongs to another of your products',
  },
  model_number_burnt: {
    ja: '型番 {modelNumber} は取り消された掲載のもので、今後使えません',
    en: 'Model number {modelNumber} is of a listing that was revoked and cannot be used again',
  },
});

/** Products and their revisions. */
@Injectable()
export class Products {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly dossiers: Dossiers,
    private readonly documents: Documents,
    private readonly images: Images,
    private readonly manufacturers: Manufacturers,
    private readonly criteria: CriteriaVersions,
  ) {}

  /**
   * Starts a product of the caller's company with its first draft.
   * @throws Problem `unmet_rules` when the company is not registered as a manufacturer
   */
  create(actor: Actor, content: DraftContent): Promise<ProductRevision> {
    return this.database.transaction(async (manager) =>
      this.startWith(manager, actor, await this.fieldsOf(manager, actor, content), content),
    );
  }

  /**
   * Starts a product with a copy of another one's newest revision. Model numbers, GTIN and evidence belong to the one
   * product and are not copied. @throws Problem `not_found`
   */
  copy(actor: Actor, productId: string): Promise<ProductRevision> {
    return this.database.transaction(async (manager) => {
      const source = await this.ownWith(manager, actor, productId);
      const draft = await this.start(manager, actor, { ...contentOf(source), modelNumbers: [], gtin: null });
      this.record(manager, actor, 'product.copy', draft.product.id, { from: source.id });
      return draft;
    });
  }

  /** The newest revision of each product of the caller's company, newest product first. */
  list(actor: Actor, query: PageQuery): Promise<Page<Product & { revision: ProductRevision }>> {
    const products = this.database.manager
      .getRepository(Product)
      .createQueryBuilder('product')
      .innerJoin('product.manufacturer', 'manufacturer')
      .innerJoinAndMapOne(
        'product.revision',
        ProductRevision,
        'revision',
        `revision.product_id = product.id AND revision.number =
          (SELECT max(other.number) FROM product_revision other WHERE other.product_id = product.id)`,
      )
      .leftJoinAndSelect('revision.category', 'category')
      .where('manufacturer.organisation_id = :organisationId', { organisationId: actor.organisationId });
    return page(products, query) as Promise<Page<Product & { revision: ProductRevision }>>;
  }

  /** The newest revision of a product of the caller's company. @throws Problem `not_found` */
  own(actor: Actor, productId: string): Promise<ProductRevision> {
    return this.ownWith(this.database.manager, actor, productId);
  }

  /**
   * Replaces the content of the draft.
   * @param seen the version the caller has edited
   * @throws Problem `wrong_state` when it is frozen, `stale` when somebody saved meanwhile
   */
  saveDraft(actor: Actor, productId: string, seen: number, content: DraftContent): Promise<ProductRevision> {
    return this.database.transaction(async (manager) => {
      const draft = await this.lockedDraft(manager, actor, productId, seen);
      return this.replace(manager, actor, draft, await this.fieldsOf(manager, actor, content), content);
    });
  }

  /** The caller's company as a manufacturer. @throws Problem `unmet_rules` when it is not registered as one */
  async requireManufacturer(actor: Actor): Promise<Manufacturer> {
    const manufacturer = await this.manufacturers.ofActor(actor);
    if (!manufacturer) throw new Problem('unmet_rules', { errors: [point('', 'manufacturer_required')] });
    return manufacturer;
  }

  /** Starts a product with what a draft came to, in the caller's transaction. @throws Problem as {@link create} */
  async startWith(manager: EntityManager, actor: Actor, fields: RevisionContent, content: DraftContent) {
    const draft = await this.start(manager, actor, fields);
    this.record(manager, actor, 'product.create', draft.product.id, content);
    return draft;
  }

  /** Replaces the content of the draft by what another came to, in the caller's transaction; see {@link saveDraft}. */
  async replaceWith(
    manager: EntityManager,
    actor: Actor,
    { productId, seen }: { productId: string; seen: number },
    fields: RevisionContent,
    content: DraftContent,
  ): Promise<ProductRevision> {
    const draft = await this.lockedDraft(manager, actor, productId, seen);
    return this.replace(manager, actor, draft, fields, content);
  }

  /** What the ids in drafts of the caller's company stand for. */
  async known(manager: EntityManager, actor: Actor, drafts: readonly DraftContent[]): Promise<Known> {
    const categoryIds = [...new Set(drafts.flatMap(categoryIdsOf))];
    const documentIds = drafts.flatMap(({ images, brochureId }) => [
      ...images.map(({ documentId }) => documentId),
      ...(brochureId === null ? [] : [brochureId]),
    ]);
    return {
      categories: await manager.getRepository(Category).findBy({ id: In(categoryIds) }),
      criteria: await this.criteria.inForce(manager, categoryIds, this.clock.today()),
      documents: await manager
        .getRepository(Document)
        .findBy({ id: In(documentIds), organisation: { id: actor.organisationId } }),
    };
  }

  /** The revisions of a product of the caller's company, the newest first. @throws Problem `not_found` */
  async revisions(actor: Actor, productId: string): Promise<ProductRevision[]> {
    const { manager } = this.database;
    await this.ownWith(manager, actor, productId);
    return manager
      .getRepository(ProductRevision)
      .find({ where: { product: { id: productId } }, order: { number: 'DESC' } });
  }

  /** One revision of a product of the caller's company by its number. @throws Problem `not_found` */
  async ownRevision(actor: Actor, productId: string, number: number): Promise<ProductRevision> {
    const { manager } = this.database;
    await this.ownWith(manager, actor, productId);
    return this.numbered(manager, productId, number);
  }

  /** A submitted revision of a product, whoever it belongs to: for who examines it. @throws Problem `not_found` */
  async submittedRevision(productId: string, number: number): Promise<ProductRevision> {
    const revision = await this.numbered(this.database.manager, productId, number);
    if (!revision.frozenAt) throw new Problem('not_found');
    return revision;
  }

  /**
   * The manufacturer of a product, whoever it belongs to. It is kept from changing until the transaction ends, so that
   * what is published names it as it is called then.
   */
  async lockManufacturer(manager: EntityManager, productId: string): Promise<Manufacturer> {
    const { manufacturer } = await manager
      .getRepository(Product)
      .findOneOrFail({ where: { id: productId }, relations: { manufacturer: true } });
    const lock = { mode: 'pessimistic_read' } as const;
    return manager.getRepository(Manufacturer).findOneOrFail({ where: { id: manufacturer.id }, lock });
  }

  /**
   * Everything that keeps a revision from being submitted, without its evidence.
   * @param criteria of its categories, by which it is judged
   */
  async faultsOf(
    manager: EntityManager,
    revision: ProductRevision,
    figures: ProductFigures,
    criteria: readonly Criteria[],
  ): Promise<Point[]> {
    return [
      ...faultsIn(revision, figures, await this.categoriesOf(manager, revision), criteria),
      ...(await this.filesFaults(manager, revision)),
      ...(await this.takenModelNumbers(manager, revision)),
    ];
  }

  /** What keeps the images and the brochure of a revision from being shown to everybody. */
  private async filesFaults(manager: EntityManager, { images, brochure }: ProductRevision): Promise<Point[]> {
    const encoded = await this.images.of(
      manager,
      images.map(({ documentId }) => documentId),
    );
    const faults = images.flatMap(({ documentId }, index) => {
      const standing = encoded.get(documentId)?.standing ?? 'unusable';
      if (standing === 'usable') return [];
      return [point(`/images/${index}/documentId`, standing === 'waiting' ? 'image_waiting' : 'image_unusable')];
    });
    if (!brochure) return faults;
    const standings = await this.documents.standings(manager, [brochure.id]);
    return standings.get(brochure.id) === 'unusable' ? [...faults, point('/brochureId', 'brochure_unusable')] : faults;
  }

  /** The categories a revision stands in, the primary one first. */
  async categoriesOf(
    manager: EntityManager,
    { category, furtherCategoryIds }: Pick<ProductRevision, 'category' | 'furtherCategoryIds'>,
  ): Promise<Category[]> {
    const further = await manager.getRepository(Category).findBy({ id: In(furtherCategoryIds) });
    const inOrder = furtherCategoryIds.flatMap((id) => further.find((candidate) => candidate.id === id) ?? []);
    return [...(category ? [category] : []), ...inOrder];
  }

  /**
   * Freezes the draft that is submitted and takes possession of its model numbers, in the caller's transaction.
   * The product is locked until then, so that no save can slip in between.
   */
  async freeze(manager: EntityManager, revision: ProductRevision): Promise<void> {
    await manager
      .getRepository(ProductRevision)
      .update({ id: revision.id, frozenAt: IsNull() }, { frozenAt: this.clock.now() });
    const { product } = revision;
    const rows = revision.modelNumbers.map((written) => ({
      manufacturerId: product.manufacturer.id,
      key: modelKey(written),
      product: { id: product.id },
      written,
    }));
    await manager.getRepository(ModelNumber).createQueryBuilder().insert().values(rows).orIgnore().execute();
    // Another product may have taken one between the check and the insert, which waited for it.
    refuseIfAny(await this.takenModelNumbers(manager, revision));
  }

  /** Opens the next draft, a copy of a frozen revision, in the caller's transaction. */
  async reopen(manager: EntityManager, frozenId: string): Promise<void> {
    const { product, number, ...frozen } = await this.revision(manager, frozenId);
    const draft = await this.store(manager, { product, number: number + 1, ...contentOf(frozen) });
    await countOn(manager, ProductRevision, draft.id, frozen.version);
  }

  /** Takes the model numbers of a product out of use for ever, in the caller's transaction. */
  async burnModelNumbers(manager: EntityManager, productId: string): Promise<void> {
    await manager
      .getRepository(ModelNumber)
      .update({ product: { id: productId }, burntAt: IsNull() }, { burntAt: this.clock.now() });
  }

  /** The newest revision of a product of the caller's company, its product locked until the transaction ends. */
  async lockOwn(manager: EntityManager, actor: Actor, productId: string): Promise<ProductRevision> {
    return this.ownWith(manager, actor, productId, true);
  }

  /** A revision with its product, manufacturer, organisation, primary category and brochure. */
  revision(manager: EntityManager, id: string): Promise<ProductRevision> {
    return manager.getRepository(ProductRevision).findOneOrFail({
      where: { id },
      relations: {
        product: { manufacturer: { organisation: true }, dossier: true },
        category: { association: true },
        brochure: true,
      },
    });
  }

  private async takenModelNumbers(
    manager: EntityManager,
    { modelNumbers, product }: ProductRevision,
  ): Promise<Point[]> {
    const keys = modelNumbers.map(modelKey);
    const ofMaker = { manufacturerId: product.manufacturer.id, key: In(keys) };
    const taken = await manager.getRepository(ModelNumber).findBy([
      { ...ofMaker, product: { id: Not(product.id) } },
      { ...ofMaker, burntAt: Not(IsNull()) },
    ]);
    return taken.map(({ key, burntAt }) => {
      const index = keys.indexOf(key);
      const code = burntAt ? 'model_number_burnt' : 'model_number_taken';
      return point(`/modelNumbers/${index}`, code, { modelNumber: modelNumbers[index]! });
    });
  }

  private async ownWith(
    manager: EntityManager,
    actor: Actor,
    productId: string,
    lock = false,
  ): Promise<ProductRevision> {
    const query = manager
      .getRepository(Product)
      .createQueryBuilder('product')
      .innerJoin(Manufacturer, 'manufacturer', 'manufacturer.id = product.manufacturer_id')
      .where('product.id = :productId AND manufacturer.organisation_id = :organisationId', {
        productId,
        organisationId: actor.organisationId,
      });
    if (lock) query.setLock('pessimistic_write', undefined, ['product']);
    if (!(await query.getOne())) throw new Problem('not_found');
    const [newest] = await manager.getRepository(ProductRevision).find({
      where: { product: { id: productId } },
      order: { number: 'DESC' },
      select: { id: true, number: true },
      take: 1,
    });
    if (!newest) throw new Error(`Product ${productId} has no revision`);
    return this.revision(manager, newest.id);
  }

  /** The revision of a product with a number, whoever it belongs to. */
  private async numbered(manager: EntityManager, productId: string, number: number): Promise<ProductRevision> {
    const found = await manager.getRepository(ProductRevision).findOneBy({ product: { id: productId }, number });
    if (!found) throw new Problem('not_found');
    return this.revision(manager, found.id);
  }

  private async start(manager: EntityManager, actor: Actor, content: RevisionContent): Promise<ProductRevision> {
    const manufacturer = await this.requireManufacturer(actor);
    const dossier = await this.dossiers.open(manager, actor.organisationId);
    const product = await manager.getRepository(Product).save({ manufacturer, dossier });
    const draft = await this.store(manager, { product, number: 1, ...content });
    return this.revision(manager, draft.id);
  }

  /** The draft of a product, its product locked. @throws Problem as {@link saveDraft} */
  private async lockedDraft(manager: EntityManager, actor: Actor, productId: string, seen: number) {
    const draft = await this.ownWith(manager, actor, productId, true);
    if (draft.frozenAt) throw new Problem('wrong_state', { errors: [point('', 'draft_frozen')] });
    refuseIfStale(seen, draft.version);
    return draft;
  }

  private async replace(
    manager: EntityManager,
    actor: Actor,
    draft: ProductRevision,
    fields: RevisionContent,
    content: DraftContent,
  ): Promise<ProductRevision> {
    await this.store(manager, { ...draft, ...fields });
    this.record(manager, actor, 'product.save_draft', draft.product.id, { revision: draft.number, ...content });
    return this.revision(manager, draft.id);
  }

  /** Saves a draft and ties its images to it. */
  private async store(manager: EntityManager, draft: DeepPartial<ProductRevision> & RevisionContent) {
    const { id } = await manager.getRepository(ProductRevision).save(draft);
    const links = manager.getRepository(ImageLink);
    await links.delete({ revisionId: id });
    await links.insert(draft.images.map(({ documentId }) => ({ revisionId: id, documentId })));
    return { id };
  }

  /** @throws Problem `unmet_rules` naming all that cannot be kept even in a draft */
  private async fieldsOf(manager: EntityManager, actor: Actor, content: DraftContent): Promise<RevisionContent> {
    const { fields, faults } = fieldsBy(content, await this.known(manager, actor, [content]));
    refuseIfAny(faults);
    return fields;
  }

  private record(manager: EntityManager, actor: Actor, action: string, subjectId: string, data: object): void {
    this.audit.record(manager, { actorId: actor.personId, action, subjectType: 'product', subjectId, data });
  }
}
