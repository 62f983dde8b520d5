import { describe, expect, it } from '@jest/globals';
import { firstStageOf, isLater } from './listed-product.rules.js';

describe('the review of a listed product’s next revision', () => {
  it('begins at the first check for a full review, and at the approver for a light one', () => {
    expect(firstStageOf({ review: 'full', recordsArrived: false })).toBe('association_check');
    expect(firstStageOf({ review: 'light', recordsArrived: false })).toBe('approval');
  });

  it('has the records examined that make a provisional listing a full one', () => {
    expect(firstStageOf({ review: 'light', recordsArrived: true })).toBe('secretariat_check');
    expect(firstStageOf({ review: 'full', recordsArrived: true })).toBe('association_check');
  });

  it('has left out a stage when it began after it', () => {
    expect(isLater('approval', 'association_check')).toBe(true);
    expect(isLater('approval', 'secretariat_check')).toBe(true);
    expect(isLater('association_check', 'approval')).toBe(false);
    expect(isLater('secretariat_check', 'secretariat_check')).toBe(false);
  });
});
