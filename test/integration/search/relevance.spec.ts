import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { CATALOG_SIZE, generatedQueries, judgedCatalog, type JudgedHit } from '../../relevance/judged.js';
import { HELD_OUT } from '../../relevance/held-out.js';
import { relevanceOf, type Relevance } from '../../relevance/measure.js';
import { TUNING } from '../../relevance/tuning.js';
import { listSample } from '../../support/sample.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('Search over a catalog of all categories', () => {
  let test: TestApp;
  const lines = judgedCatalog();

  beforeAll(async () => {
    test = await startTestApp();
    await listSample(test, CATALOG_SIZE);
  }, 120_000);
  afterAll(() => test.close());

  const search = async (q: string): Promise<JudgedHit[]> => {
    const { body } = await supertest(test.url).get('/api/v1/catalog/search').query({ q, limit: 10 }).expect(200);
    expect((body as { degraded: boolean }).degraded).toBe(false);
    return (body as { hits: JudgedHit[] }).hits;
  };

  const expectGood = ({ worst, ...measures }: Relevance): void => {
    const good = measures.ndcg10 >= 0.95 && measures.hit3 >= 0.98 && measures.nonsenseEmpty === 1;
    expect({ good, ...measures, worst: good ? [] : worst }).toEqual({ good: true, ...measures, worst: [] });
  };

  it('answers the queries it was tuned on', async () => {
    expectGood(await relevanceOf([...TUNING, ...generatedQueries(lines, 11)], lines, search));
  });

  it('answers as well the queries that were held out', async () => {
    expectGood(await relevanceOf([...HELD_OUT, ...generatedQueries(lines, 1_203)], lines, search));
  });
});
