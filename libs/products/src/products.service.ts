import { Injectable } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Category } from '#categories';
import { Dossiers } from '#evidence';
import type { Actor } from '#identity';
import { Manufacturer, Manufacturers } from '#manufacturers';
import {
  Clock,
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
import { ModelNumber } from './model-number.entity.js';
import { ProductRevision } from './product-revision.entity.js';
import { Product } from './product.entity.js';
import { contentFaults, modelKey, type ProductContent, type ProductFigures } from './product.rules.js';

const point = definePoints({
  manufacturer_required: {
    ja: '先に製造事業者として登録してください',
    en: 'Register your company as a manufacturer first',
  },
  category_required: { ja: '製品カテゴリを選んでください', en: 'Choose a category' },
  category_unknown: { ja: 'この製品カテゴリはありません', en: 'There is no such category' },
  category_not_open: { ja: 'この製品カテゴリは登録を受け付けていません', en: 'This category takes no products now' },
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

/** What a draft holds, with its category by id. */
export interface DraftContent extends ProductContent {
  modelNumbers: string[];
  categoryId: string | null;
}

/** Products and their revisions. */
@Injectable()
export class Products {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly dossiers: Dossiers,
    private readonly manufacturers: Manufacturers,
  ) {}

  /**
   * Starts a product of the caller's company with its first draft.
   * @throws Problem `unmet_rules` when the company is not registered as a manufacturer
   */
  create(actor: Actor, content: DraftContent): Promise<ProductRevision> {
    return this.database.transaction(async (manager) => {
      const manufacturer = await this.manufacturers.ofActor(actor);
      if (!manufacturer) throw new Problem('unmet_rules', { errors: [point('', 'manufacturer_required')] });
      const dossier = await this.dossiers.open(manager, actor.organisationId);
      const product = await manager.getRepository(Product).save({ manufacturer, dossier });
      const draft = await manager.getRepository(ProductRevision).save({
        product,
        number: 1,
        ...(await this.fieldsOf(manager, content)),
      });
      this.record(manager, actor, 'product.create', product.id, content);
      return this.revision(manager, draft.id);
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
      const draft = await this.ownWith(manager, actor, productId, true);
      if (draft.frozenAt) throw new Problem('wrong_state', { errors: [point('', 'draft_frozen')] });
      refuseIfStale(seen, draft.version);
      await manager.getRepository(ProductRevision).save({ ...draft, ...(await this.fieldsOf(manager, content)) });
      this.record(manager, actor, 'product.save_draft', productId, { revision: draft.number, ...content });
      return this.revision(manager, draft.id);
    });
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

  /** Everything that keeps a revision from being submitted, without its evidence. */
  async faultsOf(manager: EntityManager, revision: ProductRevision, figures: ProductFigures): Promise<Point[]> {
    const faults = contentFaults(revision, figures);
    if (!revision.category) faults.push(point('/categoryId', 'category_required'));
    else if (revision.category.status !== 'open') faults.push(point('/categoryId', 'category_not_open'));
    faults.push(...(await this.takenModelNumbers(manager, revision)));
    return faults;
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
    const { product, number, category, ...frozen } = await this.revision(manager, frozenId);
    const { name, reading, modelNumbers, description, bodyPrice, installationCost, warrantyMonths } = frozen;
    const content = { name, reading, modelNumbers, description, bodyPrice, installationCost, warrantyMonths };
    await manager.getRepository(ProductRevision).save({ product, category, number: number + 1, ...content });
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

  /** A revision with its product, manufacturer, organisation and category. */
  revision(manager: EntityManager, id: string): Promise<ProductRevision> {
    return manager.getRepository(ProductRevision).findOneOrFail({
      where: { id },
      relations: {
        product: { manufacturer: { organisation: true }, dossier: true },
        category: { association: true },
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

  private async fieldsOf(manager: EntityManager, { categoryId, ...fields }: DraftContent) {
    if (categoryId === null) return { ...fields, category: null };
    const category = await manager.getRepository(Category).findOneBy({ id: categoryId });
    refuseIfAny(category ? [] : [point('/categoryId', 'category_unknown')]);
    return { ...fields, category };
  }

  private record(manager: EntityManager, actor: Actor, action: string, subjectId: string, data: object): void {
    this.audit.record(manager, { actorId: actor.personId, action, subjectType: 'product', subjectId, data });
  }
}
