import { NestFactory } from '@nestjs/core';
import { createLogger, loadConfig, NestLog, surviveStrayPromises } from '#platform';
import { AppModule } from '../../api/src/app.module.js';
import { runUntilStopped } from '../../api/src/run.js';
import { startWork } from '../../api/src/server.js';

await runUntilStopped(async () => {
  const config = loadConfig(process.env);
  const log = createLogger(config);
  surviveStrayPromises(log);
  const logger = new NestLog(log);
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger, abortOnError: false });
  await startWork(app);
  return app;
});
