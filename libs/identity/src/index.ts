export { Allow, AllowMetadata, CurrentActor, isStaff, type Actor } from './actor.js';
export { Membership } from './membership.entity.js';
export { IsCorporateNumber, isCorporateNumber } from './corporate-number.rules.js';
export { IdentityModule } from './identity.module.js';
export { Organisation } from './organisation.entity.js';
export { Organisations } from './organisations.service.js';
export { Person } from './person.entity.js';
export { actorOf } from './sessions.service.js';
export { ROLE_NAMES, STAFF_ROLES, type Role } from './roles.js';
