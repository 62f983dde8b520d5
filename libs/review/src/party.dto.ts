import { isStaff, STAFF_ROLES, type Actor, type Organisation, type Person, type Role } from '#identity';

/** Somebody who acted in a case. Applicants see of the scheme's people the office alone, not who held it. */
export class PartyView {
  /** None when it is not known in which role they acted. */
  role: Role | null;
  organisation: string | null;
  /** None for an applicant who reads of the scheme's people. */
  name: string | null;

  static from(reader: Actor, person: Person, role: Role | null, organisation: Organisation | null): PartyView {
    const hidden = !isStaff(reader) && (role === null || STAFF_ROLES.includes(role));
    return { role, organisation: organisation?.name ?? null, name: hidden ? null : person.name };
  }
}
