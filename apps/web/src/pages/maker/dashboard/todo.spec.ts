import { describe, expect, it } from '@jest/globals';
import { todosOf } from './todo.js';

type Sources = Parameters<typeof todosOf>[0];

const NOTHING: Sources = {
  manufacturer: null,
  graces: [],
  products: [],
  cases: [],
  inquiries: [],
  proposals: [],
  authorisations: [],
  enrolment: null,
  distributor: null,
};
const maker = (frozen: boolean) =>
  ({ id: 'm', frozen, facts: { name: '工房' } }) as NonNullable<Sources['manufacturer']>;
const seller = (frozen: boolean) =>
  ({ id: 'd', frozen, facts: { name: '商会' } }) as NonNullable<Sources['distributor']>;
const of = (sources: Partial<Sources>) => todosOf({ ...NOTHING, ...sources }).map(({ what, to }) => `${what} ${to}`);

describe('what waits for a company', () => {
  it('that has just signed up: its registration, and nothing else', () => {
    expect(of({})).toEqual(['start /maker/company']);
  });

  it('that sells for others only is not told to register as a maker', () => {
    expect(of({ distributor: seller(true) })).toEqual([]);
    expect(of({ distributor: seller(false) })).toEqual(['distributor /maker/distributor']);
  });

  it('that has handed in its registration: the first product', () => {
    expect(of({ manufacturer: maker(false) })).toEqual(['company /maker/company']);
    expect(of({ manufacturer: maker(true) })).toEqual(['first /maker/products']);
  });

  it('begins with listings that are about to be suspended', () => {
    const grace = { listingId: 'l', productId: 'p', name: '製品', until: '2026-04-01', missing: [] };
    const cases = [{ id: 'c', stage: 'returned', subjectId: 'q', title: '差戻し' }] as unknown as Sources['cases'];
    const todos = todosOf({ ...NOTHING, distributor: seller(true), graces: [grace], cases });
    expect(todos.map(({ what, by }) => [what, by])).toEqual([
      ['grace', '2026-04-01'],
      ['returned', undefined],
    ]);
  });

  it('comes with what others wait for first, and each thing once', () => {
    expect(
      of({
        manufacturer: maker(true),
        products: [
          { id: 'draft', name: '下書き', modelNumbers: [], category: null, frozen: false },
          { id: 'returned', name: '差戻し', modelNumbers: [], category: null, frozen: false },
        ],
        cases: [{ id: 'c', stage: 'returned', subjectId: 'returned', title: '差戻し' }] as unknown as Sources['cases'],
        inquiries: [
          { id: 'asked', status: 'open', lastSide: 'buyer', listingName: '製品' },
          { id: 'answered', status: 'open', lastSide: 'company', listingName: '製品' },
        ] as unknown as Sources['inquiries'],
      }),
    ).toEqual(['returned /maker/cases/c', 'inquiry /maker/inquiries/asked', 'draft /maker/products/draft']);
  });
});
