import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { daysAfter, monthsAfter } from '#scheme';
import { makePerson, signIn, type Agent } from '../../support/actors.js';
import { approveCase, changeProduct, submitOn } from '../../support/listing.js';
import { activeManufacturer, DRAFT, importCategories, listedProduct } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const DAY_MS = 86_400_000;

let test: TestApp;
let maker: Agent;
let email: string;
let productId: string;

beforeAll(async () => {
  test = await startTestApp();
  const categoryId = (await importCategories(test))('券売機');
  ({ email } = await makePerson(test, 'owner'));
  maker = await signIn(test, email);
  await activeManufacturer(test, maker);
  ({ productId } = await listedProduct(test, maker, categoryId));
});
afterAll(() => test.close());

/** Goes on to a day; sessions do not outlast the night. */
async function goTo(day: string): Promise<void> {
  while (test.clock.today() < day) test.clock.forward(DAY_MS);
  maker = await signIn(test, email);
}

async function change(): Promise<object> {
  return (await maker.get(`/api/v1/products/${productId}/change`).expect(200)).body as object;
}

it('compares a new price with the lowest of twelve months, to the day', async () => {
  await goTo(daysAfter(test.clock.today(), 40));
  await changeProduct(maker, productId, { bodyPrice: DRAFT.bodyPrice * 1.2 });
  await approveCase(test, (await submitOn(maker, 'standard', productId)).id);
  const raised = test.clock.today();

  await changeProduct(maker, productId, { bodyPrice: DRAFT.bodyPrice * 1.4 });
  const tooMuch = {
    review: 'full',
    fields: [{ field: 'bodyPrice', review: 'full', lowest: DRAFT.bodyPrice }],
  };
  expect(await change()).toEqual(tooMuch);

  // On the day of the rise the old price was still there.
  await goTo(monthsAfter(raised, 12));
  expect(await change()).toEqual(tooMuch);
  await goTo(daysAfter(monthsAfter(raised, 12), 1));
  expect(await change()).toEqual({ review: 'light', fields: [{ field: 'bodyPrice', review: 'light' }] });
});
