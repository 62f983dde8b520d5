import { describe, expect, it } from '@jest/globals';
import { questionOf } from './first-answers.js';
import { NEEDS } from './page-needs.js';

const asked = (page: string, query = '', id = '') =>
  NEEDS[page]!.asks({ id, query: new URLSearchParams(query) }).map(questionOf);

describe('what a page needs first', () => {
  it('is one question, however it is written', () => {
    expect(questionOf('/a?z=1&b=%E3%81%82,2')).toBe(questionOf('/a?b=あ%2C2&z=1'));
    expect(questionOf('/a')).toBe('/a');
  });

  it('is the search of its address, a page of it, with what is counted beside it', () => {
    expect(asked('/search', 'q=はいぜん&prefecture=13&sort=')).toContain(
      questionOf(
        '/api/v1/catalog/search?q=はいぜん&prefecture=13&limit=24&facets=categoryId,kind,industries,processes,bodyPrice,makerSize',
      ),
    );
  });

  it('is the thing that its address names', () => {
    expect(asked('/listings/:id', '', 'one')).toContain('/api/v1/catalog/listings/one');
    expect(asked('/makers/:id', '', 'two')).toEqual(['/api/v1/manufacturers/two']);
  });
});
