import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, Limits, type Limit, type Problem } from '#platform';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const LIMIT: Limit = { name: 'test', most: 5, seconds: 60 };

describe('a limit', () => {
  let test: TestApp;
  let limits: Limits;

  beforeAll(async () => {
    test = await startTestApp();
    limits = test.app.get(Limits);
  });
  afterAll(() => test.close());

  const take = (whom: string): Promise<number> =>
    limits.take([LIMIT, whom]).then(
      () => 0,
      (problem: Problem) => Number(problem.headers['retry-after']),
    );

  it('lets exactly so many of fifty at once pass, also those of another process', async () => {
    const other = new Limits(test.app.get(Database), test.clock);
    const attempts = Array.from({ length: 50 }, (_, index) =>
      (index % 2 ? limits : other).take([LIMIT, 'crowd']).then(
        () => true,
        () => false,
      ),
    );
    expect((await Promise.all(attempts)).filter(Boolean)).toHaveLength(5);
  });

  it('says how long to wait, and lets one in again after that', async () => {
    for (let count = 0; count < 5; count += 1) expect(await take('patient')).toBe(0);
    test.clock.forward(20_000);
    const wait = await take('patient');
    expect(wait).toBeGreaterThanOrEqual(39);
    expect(wait).toBeLessThanOrEqual(40);
    test.clock.forward(wait * 1000);
    expect(await take('patient')).toBe(0);
  });

  it('counts only what fails of an attempt', async () => {
    const failing = () => limits.attempt([[LIMIT, 'clumsy']], () => Promise.reject(new Error('wrong')));
    for (let count = 0; count < 20; count += 1) {
      await limits.attempt([[LIMIT, 'clumsy']], () => Promise.resolve());
    }
    for (let count = 0; count < 5; count += 1) await expect(failing()).rejects.toThrow('wrong');
    await expect(failing()).rejects.toMatchObject({ code: 'too_many_requests' });
    await limits.forget([LIMIT, 'clumsy']);
    await expect(failing()).rejects.toThrow('wrong');
  });

  it('keeps nobody’s address, and forgets old counts by itself', async () => {
    test.clock.forward(LIMIT.seconds * 1000);
    await take('hanako@example.jp');
    const rows = await test.source.query<{ key: Buffer }[]>('SELECT key FROM attempts');
    expect(rows).toHaveLength(1);
    expect(rows[0]!.key).toHaveLength(32);
  });
});
