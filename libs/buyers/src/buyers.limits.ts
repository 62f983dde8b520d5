import type { Limit } from '#platform';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const limit = (name: string, most: number, seconds: number): Limit => ({ name, most, seconds });

/** How often buyers may ask for something that costs others time or mail. */
export const LIMITS = {
  inquiriesOfOrganisation: limit('inquiry.organisation', 50, DAY),
  inquiriesFromAddress: limit('inquiry.address', 10, HOUR),
  inquiriesOfMail: limit('inquiry.mail', 5, DAY),
  messagesOfInquiry: limit('inquiry.messages', 30, HOUR),
  linkFromAddress: limit('buyer_link.address', 60, 15 * MINUTE),
  runsOfPerson: limit('saved_search.run', 10, HOUR),
  needsFromAddress: limit('need.address', 10, HOUR),
} as const satisfies Record<string, Limit>;
