import { describe, expect, it } from '@jest/globals';
import { faultsOfDistributor, type DistributorDeclaration } from './distributor.rules.js';

const CONTACT = { department: '営業部', phone: '03-0000-0000', mail: 'sales@example.jp', hours: '平日 9〜17 時' };
const COMPLETE: DistributorDeclaration = {
  name: '架空販売株式会社',
  reading: 'かくうはんばい',
  address: '東京都千代田区',
  phone: '03-0000-0000',
  representative: '販売 三郎',
  contact: CONTACT,
  pledged: true,
};
const faults = (facts: DistributorDeclaration) =>
  faultsOfDistributor(facts, [], '2026-05-31').map(({ pointer, code }) => `${pointer} ${code}`);

describe('a distributor’s registration', () => {
  it('can be handed in when it is complete; a website is not asked for', () => {
    expect(faults(COMPLETE)).toEqual([]);
  });

  it('names everything that is missing at once, each field of the contact by itself', () => {
    const { name, reading, address } = COMPLETE;
    expect(faults({ name, reading, address })).toEqual([
      '/phone fact_required',
      '/representative fact_required',
      '/contact/department fact_required',
      '/contact/phone fact_required',
      '/contact/mail fact_required',
      '/contact/hours fact_required',
      '/pledged pledge_required',
    ]);
    expect(faults({ ...COMPLETE, contact: { ...CONTACT, mail: undefined } })).toEqual(['/contact/mail fact_required']);
  });
});
