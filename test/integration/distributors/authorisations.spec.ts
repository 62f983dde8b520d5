import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn, type Agent } from '../../support/actors.js';
import { activeDistributor, activeManufacturer } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('an authorisation', () => {
  let test: TestApp;
  let maker: Agent;
  let seller: Agent;
  let distributorId: string;

  beforeAll(async () => {
    test = await startTestApp();
    maker = await signedIn(test, 'owner');
    seller = await signedIn(test, 'owner');
    await activeManufacturer(test, maker);
    distributorId = await activeDistributor(test, seller);
  });
  afterAll(() => test.close());

  const invitations = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () =>
        maker.post('/api/v1/authorisations').send({ distributorId, startsOn: '2099-04-01', endsOn: '2100-03-31' }),
      ),
    );
  const ids = async (): Promise<string[]> => {
    const { body } = await maker.get('/api/v1/authorisations').expect(200);
    return (body as { items: { id: string }[] }).items.map(({ id }) => id);
  };

  it('is offered once, even when the maker asks for it many times at the same moment', async () => {
    const statuses = (await invitations(8)).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    expect(await ids()).toHaveLength(1);
  });

  it('is answered once, even when the distributor accepts and declines at the same moment', async () => {
    const [id] = await ids();
    const reason = '取りやめ';
    const answers = await Promise.all([
      seller.post(`/api/v1/authorisations/${id}/accept`).send({}),
      seller.post(`/api/v1/authorisations/${id}/decline`).send({ reason }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await maker.get(`/api/v1/authorisations/${id}`).expect(200);
    expect(['active', 'declined']).toContain((body as { status: string }).status);
  });

  it('that overlaps another open one is refused by the database itself', async () => {
    await test.source.query(`UPDATE authorisation SET status = 'active'`);
    const overlapping = `
      INSERT INTO authorisation (manufacturer_id, distributor_id, all_products, starts_on, ends_on, version)
      SELECT manufacturer_id, distributor_id, true, ends_on, ends_on + 1, 1 FROM authorisation`;
    await expect(test.source.query(overlapping)).rejects.toThrow('authorisation_one_open');
    const upsideDown = overlapping.replace('ends_on, ends_on + 1', 'ends_on + 2, ends_on + 1');
    await expect(test.source.query(upsideDown)).rejects.toThrow(/authorisation_term|range lower bound/);
    await test.source.query(overlapping.replace('ends_on, ends_on + 1', 'ends_on + 1, ends_on + 2'));
  });

  it('does not lose what was frozen: a distributor’s facts cannot be rewritten after they were handed in', async () => {
    const rewritten = `UPDATE distributor_facts SET facts = '{}'`;
    await expect(test.source.query(rewritten)).rejects.toThrow('were submitted and are frozen');
  });
});
