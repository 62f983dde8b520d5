import { describe, expect, it } from '@jest/globals';
import { changed, pagesAround, parametersOf, toggled, withoutFilters } from './filters.js';

const address = (text: string) => new URLSearchParams(text);

describe('the address of a search', () => {
  it('says what is searched for, narrowed by and ordered by', () => {
    const { facets, limit, ...asked } = parametersOf(
      address('q=はいぜん&kind=full&prefecture=13,14&priceTo=2000000&attr.payload=10..&sort=newest&page=3'),
      ['payload'],
    );
    expect(asked).toEqual({
      q: 'はいぜん',
      kind: 'full',
      prefecture: '13,14',
      priceTo: '2000000',
      'attr.payload': '10..',
      sort: 'newest',
      page: '3',
    });
    expect(facets?.split(',')).toContain('attr.payload');
    expect(Number(limit) % 6).toBe(0);
  });

  it('leaves out what it does not know, so that an old link still works', () => {
    expect(Object.keys(parametersOf(address('colour=red&sort=beauty&page=-2')))).toEqual(['limit', 'facets']);
  });

  it('goes back to the first page when a filter changes, and keeps everything else', () => {
    expect(changed(address('q=a&page=4&sort=newest'), 'kind', 'full').toString()).toBe('q=a&sort=newest&kind=full');
    expect(changed(address('q=a&kind=full'), 'kind', undefined).toString()).toBe('q=a');
    expect(changed(address('q=a&kind=full'), 'page', '2').toString()).toBe('q=a&kind=full&page=2');
  });

  it('forgets the attributes of a category with the category', () => {
    expect(changed(address('categoryId=1&attr.payload=10..&kind=full'), 'categoryId', '2').toString()).toBe(
      'categoryId=2&kind=full',
    );
  });

  it('holds several values of one filter', () => {
    const one = toggled(address('q=a'), 'industry', 'M');
    const two = toggled(one, 'industry', 'P');
    expect(two.get('industry')).toBe('M,P');
    expect(toggled(two, 'industry', 'M').get('industry')).toBe('P');
    expect(toggled(one, 'industry', 'M').toString()).toBe('q=a');
  });

  it('keeps words and order when all filters go', () => {
    const narrowed = address('q=a&kind=full&prefecture=01&priceFrom=1&attr.x=1..2&sort=newest');
    expect(withoutFilters(narrowed).toString()).toBe('q=a&sort=newest');
  });
});

describe('the pages offered', () => {
  it('are the first, the last and those around the current one', () => {
    expect(pagesAround(10, 20)).toEqual([1, undefined, 8, 9, 10, 11, 12, undefined, 20]);
  });

  it('have no gap where only one page is missing', () => {
    expect(pagesAround(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(pagesAround(1, 1)).toEqual([1]);
  });
});
