import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { attributeFaults, type CriteriaContent } from '#categories';
import { classify } from '#scheme';
import { demoCatalog, demoEndings } from './catalog.js';
import { CATALOG_KINDS } from './catalog-kinds.js';
import type { CatalogLine } from './catalog-line.js';
import { DEMO_ENDINGS } from './endings.js';
import { SUBJECTS } from './pictures/drawings.js';
import { drawings, fileOf, hashOf, preparedPictures } from './pictures/prepared.js';
import { SAMPLE_KINDS } from './sample-products.js';

const TODAY = '2026-06-01';
const { categories } = JSON.parse(readFileSync('data/categories.json', 'utf8')) as {
  categories: { name: string; criteria: CriteriaContent[] }[];
};
const shipped = categories.map(({ name, criteria }) => ({ name, criteria: criteria.at(-1)! }));

describe('the catalog of the demonstration', () => {
  let lines: CatalogLine[];
  beforeAll(() => {
    lines = [...demoCatalog(shipped, TODAY, (name) => name)];
  });

  it('has at least ten products in each of the shipped categories, over three hundred together', () => {
    for (const { name } of shipped) {
      expect(lines.filter(({ category }) => category === name).length).toBeGreaterThanOrEqual(10);
    }
    expect(lines.length).toBeGreaterThan(300);
    expect([...demoCatalog(shipped, TODAY, (name) => name)]).toEqual(lines);
  });

  it('states attributes that the criteria allow, and prices in the band of the category', () => {
    for (const { category, attributes, bodyPrice, installationCost } of lines) {
      const { criteria } = shipped.find(({ name }) => name === category)!;
      expect(attributeFaults(criteria.attributes, attributes, 'submission')).toEqual([]);
      const [least, most] = SAMPLE_KINDS.find((kind) => kind.category === category)!.price;
      expect(bodyPrice).toBeGreaterThanOrEqual(Math.max(500_000, (least - 2) * 10_000));
      expect(bodyPrice).toBeLessThanOrEqual((most + 2) * 10_000);
      expect(installationCost).toBeLessThanOrEqual(bodyPrice / 5);
    }
  });

  it('has makers of every kind, classified without an open question: with the two reviewed ones the published table', () => {
    const makers = new Map(lines.map(({ manufacturer }) => [manufacturer.name, manufacturer]));
    const found = [...makers.values()].map(({ company }) => classify(company!, TODAY));
    expect(found.filter(({ missing }) => missing.length > 0)).toEqual([]);
    const isSme = (size: string) => size === 'small' || size === 'sme';
    expect({
      makers: found.length + 2,
      sme: found.filter(({ size }) => isSme(size)).length + 2,
      startup: found.filter(({ startup }) => startup).length + 1,
    }).toEqual({ makers: 149, sme: 81, startup: 9 });
    expect(new Set(found.map(({ size }) => size))).toContain('deemed_large');
    expect([...makers.values()].filter(({ foreign }) => foreign).length).toBeGreaterThan(2);
  });

  it('has provisional listings with conditions and an end to come', () => {
    const provisional = lines.filter(({ endsOn }) => endsOn !== undefined);
    expect(provisional.length).toBeGreaterThan(20);
    expect(provisional.every(({ endsOn, conditions }) => endsOn! > TODAY && conditions!.length > 0)).toBe(true);
  });

  it('never uses a model number of a maker twice, nor the name of a product', () => {
    const endings = demoEndings(shipped, TODAY, (name) => name);
    expect(endings).toHaveLength(DEMO_ENDINGS.length);
    const all = [...lines, ...endings];
    const numbers = all.flatMap(({ manufacturer, modelNumbers }) =>
      modelNumbers.map((n) => `${manufacturer.name} ${n}`),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
  });
});

describe('the drawings of the demonstration', () => {
  it('show a machine of every category, and have been encoded as they are drawn', () => {
    expect(new Set(Object.values(CATALOG_KINDS).map(({ subject }) => subject))).toEqual(new Set(SUBJECTS));
    const encoded = preparedPictures().map(({ name, drawing }) => [name, drawing]);
    expect(encoded).toEqual(drawings().map(({ name, svg }) => [name, hashOf(svg)]));
  });

  it('lie beside the list in three sizes, as the list says', () => {
    for (const picture of preparedPictures()) {
      expect(picture.sizes.map(({ width }) => width)).toEqual([320, 800, 1600]);
      for (const size of picture.sizes) expect(hashOf(readFileSync(fileOf(picture, size)))).toBe(size.sha256);
    }
  });
});
