import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Audit } from '#audit';
import { CatalogImport, ListingHistory, type CatalogImportProgress } from '#catalog';
import { CategoryFile, CriteriaVersions } from '#categories';
import { Organisations, passwordFaults } from '#identity';
import { CompanyImport, type ImportProgress } from '#manufacturers';
import {
  ConfigError,
  createLogger,
  Database,
  loadConfig,
  migrate,
  NestLog,
  pointView,
  Problem,
  refuseIfAny,
} from '#platform';
import { CaseRecord } from '#review';
import { Projection, Vocabularies } from '#search';
import { AppModule } from '../../api/src/app.module.js';
import { setPrefix } from '../../api/src/prefix.js';
import { sampleCatalog } from './demo/sample-catalog.js';
import { DemoSeed } from './demo/seed.js';
import { generate } from './generated.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The categories the registry ships with. */
const CATEGORIES = 'data/categories.json';

/** Runs a command inside the application, without HTTP and without taking jobs. */
async function withApp(work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  const config = loadConfig(process.env);
  const logger = new NestLog(createLogger({ ...config, LOG_LEVEL: 'warn' }));
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger, abortOnError: false });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

async function importCategories(app: INestApplicationContext, file: string): Promise<void> {
  const { created, updated, unchanged, refused } = await app.get(CategoryFile).import(await readFile(file, 'utf8'));
  say(`${created} created, ${updated} updated, ${unchanged} unchanged, ${refused.length} refused`);
  for (const { place, name, reasons } of refused) {
    const words = reasons.map((reason) => pointView(reason, 'en')).map(({ pointer, detail }) => `${pointer} ${detail}`);
    say(`category ${place} (${name}): ${words.join('; ')}`);
  }
  if (refused.length > 0) process.exitCode = 1;
}

async function importCompanies(app: INestApplicationContext, file: string): Promise<void> {
  const tell = ({ read, created, present, refused }: ImportProgress): void =>
    say(`${read} read: ${created} created, ${present} present, ${refused} refused`);
  const done = await app.get(CompanyImport).run(
    file === '-' ? process.stdin : createReadStream(file),
    (progress) => progress.read % 500 === 0 && tell(progress),
    ({ line, reasons }) => say(`line ${line}: ${reasons.join('; ')}`),
  );
  tell(done);
  if (done.refused > 0) process.exitCode = 1;
}

async function importCatalog(app: INestApplicationContext, file: string): Promise<void> {
  const since = Date.now();
  const tell = ({ read, created, present, refused }: CatalogImportProgress): void => {
    const seconds = Math.round((Date.now() - since) / 1000);
    say(`${read} read: ${created} created, ${present} present, ${refused} refused, ${seconds} s`);
  };
  const done = await app
    .get(CatalogImport)
    .run(file === '-' ? process.stdin : createReadStream(file), tell, ({ line, externalId, reasons }) =>
      say(`line ${line}${externalId === undefined ? '' : ` (${externalId})`}: ${reasons.join('; ')}`),
    );
  if (done.refused > 0) process.exitCode = 1;
}

const program = new Command('registry').description('Operator commands of the registry');

program
  .command('migrate')
  .description('bring the database to the newest schema')
  .action(async () => {
    const ran = await migrate(loadConfig(process.env));
    say(ran.length > 0 ? `ran ${ran.join(', ')}` : 'the schema is up to date');
  });

program
  .command('seed-demo')
  .description('fill the registry with the demonstration; DEMO_PASSWORD is the password of its accounts')
  .action(() =>
    withApp(async (app) => {
      const password = process.env.DEMO_PASSWORD;
      if (!password || password.length < 12) throw new Error('DEMO_PASSWORD must have at least 12 characters');
      if (!(await app.get(CriteriaVersions).any())) await importCategories(app, CATEGORIES);
      say(`${await new DemoSeed(app, password).run()} listings added`);
    }),
  );

program
  .command('import-categories')
  .argument('<file>', 'JSON as `export-categories` writes it')
  .description('create or update categories with their criteria, by name')
  .action((file: string) => withApp((app) => importCategories(app, file)));

program
  .command('export-categories')
  .description('write the whole set of categories with all their criteria to standard output')
  .action(() => withApp(async (app) => say(JSON.stringify(await app.get(CategoryFile).contents(), null, 2))));

program
  .command('import-companies')
  .argument(
    '<file>',
    'CSV in UTF-8: corporateNumber, name, reading, address, and facts by their names (soleProprietor; officers as name:year|name); no other columns; `-` for standard input',
  )
  .description('register companies as manufacturers with a draft of their facts; run it again to go on after a stop')
  .action((file: string) => withApp((app) => importCompanies(app, file)));

program
  .command('import-catalog')
  .argument('<file>', 'JSON lines, see docs/catalog-import.md; `-` for standard input')
  .description('list approved products of an earlier catalog; run it again to go on after a stop')
  .action((file: string) => withApp((app) => importCatalog(app, file)));

program
  .command('sample-catalog')
  .argument('<count>', 'how many')
  .description('print made-up products as JSON lines for `import-catalog`, for trials and measurements')
  .action(async (count: string) => {
    const lines = Readable.from(sampleCatalog(Number(count))).map((line: object) => `${JSON.stringify(line)}\n`);
    await pipeline(lines, process.stdout);
  });

program
  .command('reindex')
  .description('build the search index anew beside the live one and swap them')
  .action(() =>
    withApp(async (app) => {
      await app.get(Vocabularies).readWords();
      const count = await app.get(Projection).rebuild();
      say(count === undefined ? 'another process is rebuilding the index' : `${count} listings indexed`);
    }),
  );

program
  .command('verify-audit')
  .description(
    'recompute the audit chain, compare listings and the records of cases with it; names the first fault and exits with 1',
  )
  .action(() =>
    withApp(async (app) => {
      const { rows, broken } = await app.get(Audit).verify();
      say(broken ? `BROKEN at row ${broken.seq}: ${broken.why} (${rows} rows before it hold)` : `${rows} rows hold`);
      const { events, broken: event } = await app.get(ListingHistory).verify();
      say(
        event
          ? `BROKEN at listing ${event.listingId}: event ${event.event} ${event.why}`
          : `${events} events of listings agree with them`,
      );
      const { rows: records, older, broken: record } = await app.get(CaseRecord).verify();
      say(
        record
          ? `BROKEN at the ${record.kind} ${record.id}${record.caseId && ` of case ${record.caseId}`}: it ${record.why}`
          : `${records} entries in the records of cases agree with them${older > 0 ? `; ${older} are older than the proof` : ''}`,
      );
      if (broken || event || record) process.exitCode = 1;
    }),
  );

program
  .command('create-admin')
  .argument('<email>')
  .argument('<name>')
  .argument('<organisation>', 'the secretariat’s name')
  .description('register a secretariat and its first administrator; ADMIN_PASSWORD is the password')
  .action((email: string, name: string, organisation: string) =>
    withApp(async (app) => {
      const password = process.env.ADMIN_PASSWORD;
      if (!password || password.length < 12) throw new Error('ADMIN_PASSWORD must have at least 12 characters');
      refuseIfAny(passwordFaults('/ADMIN_PASSWORD', password, [email, name, organisation]));
      const organisations = app.get(Organisations);
      await app.get(Database).transaction(async () => {
        const fields = { kind: 'secretariat', name: organisation, corporateNumber: null } as const;
        const { id } = await organisations.create(null, fields);
        await organisations.addMember(null, id, { email, name, role: 'administrator', password });
      });
      say(`${email} is an administrator`);
    }),
  );

program
  .command('generate')
  .option('--check', 'only compare; exit with 1 when a file differs')
  .description('print what is documented from the code into docs/')
  .action(async ({ check = false }: { check?: boolean }) => {
    // In preview mode Nest reads the modules without making anything: no database is needed.
    const unused = { DATABASE_URL: 'postgres://unused', MEILI_URL: 'http://unused', LOG_LEVEL: 'error' };
    const app = await NestFactory.create(AppModule.with(loadConfig(unused)), new FastifyAdapter(), {
      preview: true,
      logger: ['error'],
    });
    setPrefix(app);
    const differing = await generate(app, check);
    if (differing.length === 0) say('all generated files are up to date');
    else say(`${check ? 'out of date, run `npm run generate`' : 'written'}: ${differing.join(', ')}`);
    if (check && differing.length > 0) process.exitCode = 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  const text = error instanceof Problem ? JSON.stringify([error.code, ...error.errors]) : (error as Error).message;
  process.stderr.write(`${text}\n`);
  process.exitCode = error instanceof ConfigError ? 78 : 1;
}
