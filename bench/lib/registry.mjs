import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { startServers } from '../../scripts/lib/servers.mjs';
import { freePort, run, spawnBound, Failure } from '../../scripts/lib/processes.mjs';
import { answers } from './bench.mjs';

const CLI = 'dist/apps/cli/src/main.js';

/**
 * A registry of its own in `dir` with its servers: operator commands, and processes that end with this one.
 *
 * @param {string} dir
 */
export async function startRegistry(dir) {
  const servers = await startServers({ dir, log: console.error });
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    DATABASE_URL: servers.databaseUrl,
    MEILI_URL: servers.meiliUrl,
    MEILI_KEY: servers.meiliKey,
    STORAGE_DIR: join(dir, 'files'),
    LOG_FILE: join(dir, 'registry.log'),
    LOG_LEVEL: 'warn',
  };
  /** @param {string[]} args */
  const cli = (...args) => run(process.execPath, [CLI, ...args], { env });
  return {
    ...servers,
    env,
    cli,
    /** Lists so many made-up products in an empty registry; answers the seconds it took. @param {number} count */
    async fill(count) {
      await cli('migrate');
      await cli('import-categories', 'data/categories.json');
      const file = join(dir, `sample-${count}.jsonl`);
      await printTo(file, ['sample-catalog', `${count}`], env);
      const since = Date.now();
      await cli('import-catalog', file);
      return (Date.now() - since) / 1000;
    },
    /** Starts the api and answers its address when it is ready. @param {NodeJS.ProcessEnv} [settings] */
    async api(settings = {}) {
      const port = await freePort();
      const child = spawnBound(process.execPath, ['dist/apps/api/src/main.js'], {
        env: { ...env, ...settings, PORT: `${port}` },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const url = `http://127.0.0.1:${port}`;
      await answers(`${url}/health/ready`, child);
      return { url, pid: /** @type {number} */ (child.pid), child };
    },
    /** Starts a worker. */
    worker() {
      return spawnBound(process.execPath, ['dist/apps/worker/src/main.js'], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    },
  };
}

/** Runs an operator command and keeps what it prints. @param {string} file @param {string[]} args @param {NodeJS.ProcessEnv} env */
export async function printTo(file, args, env) {
  const child = spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.pipe(createWriteStream(file));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Failure(`${args.join(' ')} ended with ${code}`);
}

/** Megabytes a process has in memory. @param {number} pid */
export async function residentMegabytes(pid) {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
