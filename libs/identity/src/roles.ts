import { definePoints, type Point } from '#platform';

const point = definePoints({
  role_not_for_organisation: {
    ja: 'この役割は {kind} の人だけが持てます',
    en: 'Only people of a {kind} can hold this role',
  },
});

/** What an organisation is; people of a company register products, the others review or run the scheme. */
export const ORGANISATION_KINDS = ['company', 'association', 'secretariat'] as const;
/** Those that an administrator registers. */
export const STAFF_ORGANISATION_KINDS = ['association', 'secretariat'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Every role and the kind of organisation whose people may hold it. */
export const ROLES = {
  owner: 'company',
  editor: 'company',
  viewer: 'company',
  association_examiner: 'association',
  secretariat_examiner: 'secretariat',
  approver: 'secretariat',
  adviser: 'secretariat',
  administrator: 'secretariat',
  auditor: 'secretariat',
} as const satisfies Record<string, OrganisationKind>;

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** Roles whose holders are not applicants: what they open of private papers is recorded. */
export const STAFF_ROLES = ROLE_NAMES.filter((role) => ROLES[role] !== 'company');

/** What speaks against a role in an organisation of this kind. */
export const roleFaults = (role: Role, { kind }: { kind: OrganisationKind }): Point[] =>
  ROLES[role] === kind ? [] : [point('/role', 'role_not_for_organisation', { kind: ROLES[role] })];
