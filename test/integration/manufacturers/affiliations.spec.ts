import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn, type Agent } from '../../support/actors.js';
import { addEvidence, FACTS, giveNumber, registerManufacturer } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('organisations that are close', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const ready = async (facts: object): Promise<{ maker: Agent; id: string }> => {
    const maker = await signedIn(test, 'owner');
    const { id, dossierId } = await registerManufacturer(maker, facts);
    await giveNumber(test, 'manufacturer', id);
    await addEvidence(maker, dossierId, ['registry_certificate', 'tax_certificate'], test.clock.today());
    return { maker, id };
  };
  const handIn = ({ maker, id }: { maker: Agent; id: string }) =>
    maker.post('/api/v1/cases').send({ kind: 'manufacturer', subjectId: id });
  const records = () =>
    test.source.query<{ kind: string; matched: string }[]>(`SELECT kind, matched FROM affiliation ORDER BY kind`);

  it('are found even when all of them hand in at the same moment', async () => {
    const count = 5;
    const makers = await Promise.all(
      Array.from({ length: count }, (_, index) => ready({ name: `同時 ${index}`, phone: '03-1234-5678' })),
    );
    const answers = await Promise.all(makers.map(handIn));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: count }, () => 201));
    const phones = (await records()).filter(({ kind }) => kind === 'same_phone');
    expect(phones).toHaveLength((count * (count - 1)) / 2);
  });

  it('share a shareholder told by its number even when a crowd does, but not one told by a common name', async () => {
    const holder = { name: '大株主', corporateNumber: '1180301018771', shares: 10, kind: 'other' };
    const held = (name: string) => ({
      name,
      officers: [{ name: `${name} 役員` }],
      phone: undefined,
      company: { ...FACTS.company, shareholders: [holder] },
    });
    const [one, other] = [
      await ready({ ...held('甲社'), phone: '011-000-1111' }),
      await ready({ ...held('乙社'), phone: '098-000-2222' }),
    ];
    await handIn(one).expect(201);
    await test.source.query(`
      WITH crowd AS (
        INSERT INTO organisation (kind, name) SELECT 'company', '群衆 ' || n FROM generate_series(1, 60) n RETURNING id)
      INSERT INTO affiliation_key (organisation_id, key)
      SELECT id, key FROM crowd, unnest(ARRAY['party:大株主', 'party:1180301018771']) key`);
    await handIn(other).expect(201);
    expect(await records()).toEqual(expect.arrayContaining([{ kind: 'shared_shareholder', matched: '1180301018771' }]));
  });
});
