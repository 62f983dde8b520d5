import type { INestApplicationContext } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Categories, CriteriaVersions } from '#categories';
import { Authorisations, Coverages, Distributors, SoldPrices } from '#distributors';
import { Documents, Dossiers, PreparedImages, sampleFacts, type EvidenceKind, type SampleSubject } from '#evidence';
import { actorOf, Membership, Organisation, Organisations, type Actor } from '#identity';
import { Manufacturers } from '#manufacturers';
import { Clock } from '#platform';
import { Products } from '#products';
import type { FactsVersion, Registrant, RegistrantFacts, Registrants } from '#registrants';
import { Cases } from '#review';
import { daysAfter, monthsAfter } from '#scheme';
import { DEMO_ACCOUNTS, DEMO_ORGANISATIONS, type DemoAccount } from './accounts.js';
import { CatalogSeed } from './catalog-seed.js';
import { CATALOG_KINDS } from './catalog-kinds.js';
import { DEMO_AUTHORISATIONS, DEMO_DEALER_COVERAGE, DEMO_DISTRIBUTORS, DEMO_MAKER_COVERAGE } from './distributors.js';
import { DemoCases } from './cases.js';
import { HistorySeed } from './history-seed.js';
import { demoPdf, wordsOf } from './pdf.js';
import { COMPANY_EVIDENCE, DEMO_FACTS } from './companies.js';
import { fileOf, preparedPictures } from './pictures/prepared.js';
import { madeUpAttributes, madeUpEffect } from './specification.js';
import { DEMO_PRODUCTS, PRODUCT_EVIDENCE } from './products.js';

const STAFF = ['admin@example.jp', 'examiner@example.jp', 'approver@example.jp'];

/**
 * Fills an empty registry with the demonstration, through the same services people use, so that its listings have
 * gone through a review. Running it again adds only what is missing.
 */
export class DemoSeed {
  private readonly source: DataSource;
  private readonly actors = new Map<string, Actor>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly password: string,
  ) {
    this.source = app.get(DataSource);
  }

  /** Answers how many listings it added: first those that go through a review, then a whole catalog that is moved in. */
  async run(): Promise<number> {
    for (const account of DEMO_ACCOUNTS) this.actors.set(account.email, await this.account(account));
    const folder = await mkdtemp(join(tmpdir(), 'registry-demo-'));
    try {
      for (const [email, facts] of Object.entries(DEMO_FACTS)) {
        await this.registrant('manufacturer', this.app.get(Manufacturers), this.actor(email), facts, folder);
      }
      for (const [email, facts] of Object.entries(DEMO_DISTRIBUTORS)) {
        await this.registrant('distributor', this.app.get(Distributors), this.actor(email), facts, folder);
      }
      let added = 0;
      for (const product of DEMO_PRODUCTS) added += (await this.product(product, folder)) ? 1 : 0;
      for (const authorisation of DEMO_AUTHORISATIONS) await this.authorisation(authorisation);
      await this.coverage();
      await new DemoCases(this.app, (email) => this.actor(email), folder).run();
      const [administrator, examiner, approver] = STAFF.map((email) => this.actor(email));
      const staff = { administrator: administrator!, examiner: examiner!, approver: approver! };
      const moved = await new CatalogSeed(this.app, staff).run();
      await new HistorySeed(this.app, staff).run();
      return added + moved;
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  private actor(email: string): Actor {
    const actor = this.actors.get(email);
    if (!actor) throw new Error(`No demo account ${email}`);
    return actor;
  }

  private async account({ email, name, organisation, role }: DemoAccount): Promise<Actor> {
    const memberships = this.source.getRepository(Membership);
    const known = await memberships.findOne({
      where: { person: { email } },
      relations: { person: true, organisation: true },
    });
    if (known) return actorOf(known);
    const fields = { name: organisation, ...DEMO_ORGANISATIONS[organisation as keyof typeof DEMO_ORGANISATIONS] };
    const organisations = this.app.get(Organisations);
    const { id } =
      (await this.source.getRepository(Organisation).findOneBy({ name: organisation })) ??
      (await organisations.create(null, fields));
    return actorOf(await organisations.addMember(null, id, { email, name, role, password: this.password }));
  }

  private async registrant<Version extends FactsVersion>(
    kind: 'manufacturer' | 'distributor',
    registrants: Registrants<Registrant, Version>,
    actor: Actor,
    facts: RegistrantFacts,
    folder: string,
  ): Promise<void> {
    const known = await registrants.ofActor(actor);
    if (known?.status === 'active') return;
    const { registrant } = known ? await registrants.ownFacts(actor) : await registrants.register(actor, facts);
    const day = this.app.get(Clock).today();
    const about = { modelNumber: '', bodyPrice: 0, day };
    await this.evidence(actor, registrant.dossier.id, COMPANY_EVIDENCE, about, folder);
    const cases = this.app.get(Cases);
    const { id } = await cases.submit(actor, kind, registrant.id);
    await cases.pass(this.actor('examiner@example.jp'), id);
    await cases.approve(this.actor('approver@example.jp'), id);
  }

  /** A maker lets a dealer sell some of its products, from today for two years. */
  private async authorisation({ maker, dealer, soldPrices }: (typeof DEMO_AUTHORISATIONS)[number]): Promise<void> {
    const [owner, seller] = [this.actor(maker), this.actor(dealer)];
    const authorisations = this.app.get(Authorisations);
    if ((await authorisations.list(seller, { limit: 1 })).items.length > 0) return;
    const { items } = await this.app.get(Products).list(owner, { limit: 100 });
    const productIds = Object.keys(soldPrices).map((name) => items.find(({ revision }) => revision.name === name)!.id);
    const distributor = await this.app.get(Distributors).ofActor(seller);
    const startsOn = this.app.get(Clock).today();
    const term = { startsOn, endsOn: monthsAfter(startsOn, 24) };
    const invited = await authorisations.invite(owner, { distributorId: distributor!.id, productIds, ...term });
    await authorisations.accept(seller, invited.authorisation.id);
    for (const [index, price] of Object.values(soldPrices).entries()) {
      await this.app.get(SoldPrices).state(seller, { productId: productIds[index]!, price });
    }
  }

  private async coverage(): Promise<void> {
    const coverages = this.app.get(Coverages);
    for (const [email, areas] of Object.entries(DEMO_MAKER_COVERAGE)) {
      const maker = this.actor(email);
      if ((await coverages.ofManufacturer(maker)).length === 0) await coverages.saveForManufacturer(maker, { areas });
    }
    for (const [email, areas] of Object.entries(DEMO_DEALER_COVERAGE)) {
      const dealer = this.actor(email);
      if ((await coverages.ofDistributor(dealer)).length === 0) await coverages.saveForDistributor(dealer, { areas });
    }
  }

  private async product([email, categoryName, ...rest]: (typeof DEMO_PRODUCTS)[number], folder: string) {
    const [name, reading, modelNumbers, description, bodyPrice, installationCost, freedHours] = rest;
    const maker = this.actor(email);
    const products = this.app.get(Products);
    const { items } = await products.list(maker, { limit: 100 });
    const known = items.find(({ revision }) => revision.name === name);
    if (known?.revision.frozenAt) return false;
    const content = { name, reading, modelNumbers: [...modelNumbers], description, bodyPrice, installationCost };
    const specification = await this.specification(
      categoryName,
      DEMO_PRODUCTS.findIndex(([, , other]) => other === name),
    );
    const { product } =
      known?.revision ??
      (await products.create(maker, {
        ...{ ...content, ...specification, freedHours, productivity: true },
        images: [{ documentId: await this.picture(maker, categoryName), caption: `${name}の図（デモ用のイラスト）` }],
      }));
    const day = daysAfter(this.app.get(Clock).today(), -90);
    const about = { modelNumber: modelNumbers[0], bodyPrice, day };
    await this.evidence(maker, product.dossier.id, PRODUCT_EVIDENCE, about, folder);
    await this.review(maker, product.id);
    return true;
  }

  /** A drawing of such a machine, as the company's own document. */
  private async picture(maker: Actor, categoryName: string): Promise<string> {
    const { subject } = CATALOG_KINDS[categoryName]!;
    const picture = preparedPictures().find((one) => one.subject === subject)!;
    const sizes = picture.sizes.map((size) => ({ ...size, path: fileOf(picture, size) }));
    return (await this.app.get(PreparedImages).add(maker, { sizes, look: picture.look })).id;
  }

  /** Made-up attributes and effects that meet the criteria of a category, and what else a product states. */
  private async specification(categoryName: string, seed: number) {
    const category = (await this.app.get(Categories).list('open')).find(({ name }) => name === categoryName);
    if (!category) throw new Error(`No category ${categoryName}`);
    const today = this.app.get(Clock).today();
    const inForce = await this.app.get(CriteriaVersions).inForce(this.source.manager, [category.id], today);
    const criteria = inForce.get(category.id);
    if (!criteria) throw new Error(`Category ${categoryName} has no criteria today`);
    return {
      categoryId: category.id,
      furtherCategoryIds: [],
      attributes: madeUpAttributes(criteria, seed),
      effects: [madeUpEffect(category.id, criteria, seed)],
      components: [],
      installationItems: [],
      warrantyMonths: 12,
      gtin: null,
      brochureId: null,
    };
  }

  private async evidence(
    maker: Actor,
    dossierId: string,
    papers: readonly (readonly [EvidenceKind, string])[],
    about: SampleSubject,
    folder: string,
  ): Promise<void> {
    for (const [kind, title] of papers) {
      const facts = sampleFacts(about)[kind];
      const content = demoPdf(`DEMONSTRATION ONLY  ${kind}  ${about.modelNumber}  ${wordsOf(facts)}`);
      // A file of its own each: it may be the very one that is stored, and must not change afterwards.
      const path = join(folder, randomUUID());
      await writeFile(path, content);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const spooled = { path, sha256, size: content.length, originalName: `${title}.pdf` };
      const document = await this.app.get(Documents).add(maker, spooled, { awaited: false });
      await this.app.get(Dossiers).addEvidence(maker, dossierId, { kind, facts, documentIds: [document.id] });
    }
  }

  private async review(maker: Actor, productId: string): Promise<void> {
    const cases = this.app.get(Cases);
    const examiner = this.actor('examiner@example.jp');
    const { id } = await cases.submit(maker, 'product', productId);
    await cases.pass(examiner, id);
    await cases.pass(examiner, id);
    await cases.approve(this.actor('approver@example.jp'), id);
  }
}
