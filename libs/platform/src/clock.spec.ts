import { expect, it } from '@jest/globals';
import { Clock } from './clock.js';

it.each([
  ['2026-03-18T14:59:59Z', '2026-03-18'],
  ['2026-03-18T15:00:00Z', '2026-03-19'],
  ['2026-12-31T23:59:59Z', '2027-01-01'],
])('At %s it is %s in Japan', (moment, day) => {
  const clock = new Clock();
  clock.now = () => new Date(moment);
  expect(clock.today()).toBe(day);
});
