import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from './audit.entity.js';
import { Audit } from './audit.service.js';

/** The log of what happened; every library that writes records there. */
@Global()
@Module({ imports: [TypeOrmModule.forFeature([AuditEntry])], providers: [Audit], exports: [Audit] })
export class AuditModule {}
