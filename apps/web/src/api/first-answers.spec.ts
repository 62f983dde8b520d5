import { describe, expect, it } from '@jest/globals';
import { firstAnswers } from './first-answers.js';

const AT = Date.parse('2026-06-01T00:00:00Z');
const PAGE = JSON.stringify({
  at: AT,
  answers: { '/api/v1/industries': { items: [] }, '/api/v1/catalog/search?limit=6&sort=newest': { total: 3 } },
});
const asked = (path: string, method = 'GET') => ({ method, url: `https://registry.example${path}` });

describe('answers that came with the page', () => {
  it('are given for the same question, whatever the order of its parameters', async () => {
    const given = firstAnswers(PAGE, () => AT + 1_000);
    expect(await given(asked('/api/v1/catalog/search?sort=newest&limit=6'))?.json()).toEqual({ total: 3 });
    expect(given(asked('/api/v1/catalog/search?sort=newest&limit=7'))).toBeUndefined();
    expect(given(asked('/api/v1/industries', 'POST'))).toBeUndefined();
  });

  it('are given once: whoever asks again wants to know it anew', () => {
    const given = firstAnswers(PAGE, () => AT);
    expect(given(asked('/api/v1/industries'))).toBeDefined();
    expect(given(asked('/api/v1/industries'))).toBeUndefined();
  });

  it('are not given when the page is old, or the clocks do not agree', () => {
    for (const now of [AT + 61_000, AT - 61_000])
      expect(firstAnswers(PAGE, () => now)(asked('/api/v1/industries'))).toBeUndefined();
  });

  it('are none on a page that came without', () => {
    expect(firstAnswers(undefined)(asked('/api/v1/industries'))).toBeUndefined();
  });
});
