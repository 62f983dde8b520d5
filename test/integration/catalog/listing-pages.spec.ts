import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Catalog } from '#catalog';
import { signedIn, type Agent } from '../../support/actors.js';
import { eventually } from '../../support/eventually.js';
import { activeManufacturer, importCategories, listedProduct } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('the page of a listing', () => {
  let test: TestApp;
  let maker: Agent;
  let address: string;

  beforeAll(async () => {
    test = await startTestApp();
    const categoryId = (await importCategories(test))('券売機');
    maker = await signedIn(test, 'owner');
    await activeManufacturer(test, maker);
    const { listingId } = await listedProduct(test, maker, categoryId, { modelNumbers: ['PAGE-1'] });
    address = `/api/v1/catalog/listings/${listingId}`;
  });
  afterAll(() => test.close());

  const show = () => maker.get(address).expect(200);
  /** Waits until the page is answered without being read. */
  const kept = () =>
    eventually(async () => {
      const reads = jest.spyOn(test.app.get(Catalog), 'page').mockClear();
      await show();
      expect(reads).not.toHaveBeenCalled();
    });

  it('is read once and kept as long as nothing changes; who has it already is told so', async () => {
    await kept();
    const { headers, body } = await show();
    expect((body as { modelNumbers: string[] }).modelNumbers).toEqual(['PAGE-1']);
    await maker.get(address).set('If-None-Match', headers.etag!).expect(304);
  });

  it('tells at once of a change that was made through the same process', async () => {
    await kept();
    const areas = [{ prefecture: '13', answerHours: 4, onSiteHours: 24 }];
    await maker.put('/api/v1/manufacturer/coverage').send({ areas }).expect(200);
    expect((await show()).body).toMatchObject({ makerCoverage: areas });
  });

  it('tells soon of a change that another process made, also of who looks after it', async () => {
    await kept();
    await test.source.query('UPDATE coverage SET answer_hours = 3');
    await eventually(async () =>
      expect((await show()).body).toMatchObject({ makerCoverage: [{ prefecture: '13', answerHours: 3 }] }),
    );
    await test.source.query(`UPDATE listing SET document = jsonb_set(document, '{warrantyMonths}', '7')`);
    await eventually(async () => expect((await show()).body).toMatchObject({ warrantyMonths: 7 }));
  });
});
