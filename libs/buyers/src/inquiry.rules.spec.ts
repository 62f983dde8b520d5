import { describe, expect, it } from '@jest/globals';
import { faultsOfStep, INQUIRY_STATUSES, INQUIRY_TABLE, type InquiryVerb, type Side } from './inquiry.rules.js';

describe('an inquiry', () => {
  const VERBS = Object.keys(INQUIRY_TABLE) as InquiryVerb[];
  const SIDES: Side[] = ['buyer', 'company'];

  it('can be taken exactly these steps', () => {
    const open = VERBS.flatMap((verb) =>
      SIDES.flatMap((side) =>
        INQUIRY_STATUSES.filter((status) => faultsOfStep(verb, side, status).length === 0).map(
          (status) => `${side} ${verb} while ${status}`,
        ),
      ),
    );
    expect(open).toEqual([
      'buyer confirm while unconfirmed',
      'buyer reply while open',
      'company reply while open',
      'buyer share_mail while open',
      'buyer close while open',
      'company close while open',
    ]);
  });

  it('refuses the others naming all that is wrong', () => {
    expect(faultsOfStep('share_mail', 'company', 'closed').map(({ code }) => code)).toEqual([
      'inquiry_not_open',
      'only_the_buyer',
    ]);
  });
});
