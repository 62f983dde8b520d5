import type { Role } from './session.js';

const COMPANY = ['/maker', '/account/shortlist', '/account/saved-searches', '/account/inquiries'] as const;

/** The places of each role, the first one being where its work begins. */
const PLACES = {
  owner: COMPANY,
  editor: COMPANY,
  viewer: COMPANY,
  association_examiner: ['/review'],
  secretariat_examiner: ['/review'],
  approver: ['/review'],
  adviser: ['/review'],
  administrator: ['/admin', '/audit'],
  auditor: ['/audit'],
} as const satisfies Record<Role, readonly string[]>;

export type PlaceOfRole = (typeof PLACES)[Role][number];

export const placesOf = (role: Role): readonly PlaceOfRole[] => PLACES[role];

/** The roles of companies, who buy and who make. */
export const COMPANY_ROLES: readonly Role[] = ['owner', 'editor', 'viewer'];

/** Where somebody arrives who has just signed in. Companies buy and make: their account shows the way to both. */
export const homeOf = (role: Role): string => (COMPANY_ROLES.includes(role) ? '/account' : PLACES[role][0]);

/** Everybody who has an account. */
export const ALL_ROLES = Object.keys(PLACES) as Role[];
