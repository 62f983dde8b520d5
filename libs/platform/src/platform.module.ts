import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config/config.js';
import { dataSourceOptions } from './database/data-source.js';
import { Database } from './database/database.js';
import { IdempotencyKey } from './http/idempotency.entity.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { JobDesk } from './jobs/job-desk.js';
import { JobWorker } from './jobs/job-worker.js';
import { Jobs } from './jobs/jobs.js';
import { Upkeep } from './jobs/upkeep.js';
import { Attempts } from './limits/attempts.entity.js';
import { Limits } from './limits/limits.js';
import { HealthController } from './ops/health.controller.js';
import { Health } from './ops/health.js';
import { MetricsController } from './ops/metrics.controller.js';
import { Metrics } from './ops/metrics.js';
import { createStorage } from './storage/create-storage.js';
import { FileUpkeep } from './storage/file-upkeep.js';
import { FileStorage } from './storage/storage.js';
import { StoredFiles } from './storage/stored-files.js';
import { UploadInterceptor } from './http/upload.js';

/** What every process has: configuration, clock, database, jobs, file storage, health and metrics. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config): DynamicModule {
    const shared = [
      Clock,
      Database,
      Jobs,
      JobDesk,
      JobWorker,
      Upkeep,
      Limits,
      Health,
      Metrics,
      UploadInterceptor,
      IdempotencyInterceptor,
    ];
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config),
          autoLoadEntities: true,
          retryAttempts: 5,
          retryDelay: 500,
        }),
        TypeOrmModule.forFeature([IdempotencyKey, Attempts]),
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        ...shared,
        { provide: CONFIG, useValue: config },
        { provide: FileStorage, useFactory: () => createStorage(config) },
        FileUpkeep,
        StoredFiles,
      ],
      exports: [...shared, CONFIG, FileStorage, StoredFiles],
    };
  }

  constructor(health: Health, source: DataSource, storage: FileStorage) {
    health.register('database', { required: true, check: async () => void (await source.query('SELECT 1')) });
    health.register('storage', { required: true, check: () => storage.check() });
  }
}
