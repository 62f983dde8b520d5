import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { claim, isClaimed } from '../../scripts/lib/instance.mjs';
import { root } from '../../scripts/lib/prepare.mjs';
import { run } from '../../scripts/lib/processes.mjs';
import { startServers } from '../../scripts/lib/servers.mjs';

const PREFIX = 'registry-test-';
const TEMPLATE = 'registry_template';

/**
 * Starts the real servers once for all test files and tells them where: DATABASE_URL (a role that may create
 * databases; see `cloneDatabase`), MEILI_URL, MEILI_KEY. The database they clone was migrated from the sources.
 */
export default async function setup() {
  sweep();
  const dir = mkdtempSync(join(tmpdir(), PREFIX));
  await claim(dir, 'npm test');
  const servers = await startServers({ dir, durable: false, log: console.error });
  globalThis.testServers = { dir, ...servers };
  process.env.DATABASE_URL = servers.databaseUrl;
  process.env.MEILI_URL = servers.meiliUrl;
  process.env.MEILI_KEY = servers.meiliKey;
  process.env.STORAGE_DIR = join(dir, 'files');
  await makeTemplate(servers.databaseUrl);
}

/** Removes the folders of our test runs that were killed; one that is only seconds old may be just about to be claimed. */
function sweep() {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) {
    const dir = join(tmpdir(), name);
    const { uid, mtimeMs } = statSync(dir);
    if (uid !== process.getuid?.() || Date.now() - mtimeMs < 10_000 || isClaimed(dir)) continue;
    rmSync(dir, { recursive: true, force: true });
  }
}

/** @param {string} url */
async function makeTemplate(url) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  const { href } = Object.assign(new URL(url), { pathname: TEMPLATE });
  const cli = ['--conditions=source', '--import', '@swc-node/register/esm-register', 'apps/cli/src/main.ts'];
  await run(process.execPath, [...cli, 'migrate'], { cwd: root, env: { ...process.env, DATABASE_URL: href } });
  // Cloning fails while anybody is connected to the template: nobody may be.
  await client.query(`ALTER DATABASE ${TEMPLATE} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  await client.end();
}
