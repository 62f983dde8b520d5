import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '#catalog';
import { ReviewModule } from '#review';
import { SearchModule } from '#search';
import { AuditLogController } from './audit-log.controller.js';
import { AuditLog } from './audit-log.queries.js';
import { FailedJobs } from './failed-jobs.service.js';
import { JobController } from './jobs.controller.js';
import { NoticeController } from './notices.controller.js';
import { OperationEvents } from './operation-events.js';
import { OperationRunner } from './operation-runner.js';
import { Operation } from './operation.entity.js';
import { OperationController } from './operations.controller.js';
import { Operations } from './operations.service.js';
import { ReachController } from './reach.controller.js';
import { Reach } from './reach.service.js';

/** How those who run the registry and those who watch over it see and move it. */
@Module({
  imports: [TypeOrmModule.forFeature([Operation]), CatalogModule, ReviewModule, SearchModule],
  controllers: [OperationController, AuditLogController, JobController, ReachController, NoticeController],
  providers: [Operations, OperationRunner, OperationEvents, AuditLog, FailedJobs, Reach],
})
export class OperationsModule {}
