export { AuditEntry } from './audit.entity.js';
export { AuditModule } from './audit.module.js';
export { Audit, type Happening, type Verification } from './audit.service.js';
