import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  CONFIG,
  configureHttp,
  createHttpAdapter,
  createLogger,
  JobWorker,
  loadConfig,
  NestLog,
  surviveStrayPromises,
  Upkeep,
  type Config,
} from '#platform';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppModule } from './app.module.js';
import { serveDocs } from './docs.js';
import { serveWeb } from './web/serve-web.js';
import { setPrefix } from './prefix.js';

/** Where the build puts the web application: beside the compiled sources. */
const WEB = fileURLToPath(new URL('../../../web', import.meta.url));

/** The HTTP application without the documentation pages, not listening yet. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const logger = createLogger(config);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config),
    createHttpAdapter(config, logger),
    {
      logger: new NestLog(logger),
      abortOnError: false,
      bodyParser: false,
    },
  );
  setPrefix(app);
  configureHttp(app);
  return app;
}

/** Takes jobs in this process and looks after the index, the calendar and what crashes have left. */
export async function startWork(app: Pick<NestFastifyApplication, 'get'>): Promise<void> {
  await app.get(JobWorker).start();
  app.get(Upkeep).start();
}

/**
 * Starts the api, with the worker in the same process when asked to. Answers the address it listens on and a way to
 * stop that lets requests and jobs in progress finish.
 */
export async function startApi({ worker = false }: { worker?: boolean } = {}): Promise<{
  url: string;
  close: () => Promise<void>;
}> {
  const settings = loadConfig(process.env);
  surviveStrayPromises(createLogger(settings));
  const app = await createApi(settings);
  const config = app.get<Config>(CONFIG);
  serveDocs(app);
  if (existsSync(WEB)) serveWeb(app, WEB);
  if (worker) await startWork(app);
  await app.listen({ host: config.HOST, port: config.PORT });
  return { url: await app.getUrl(), close: () => app.close() };
}
