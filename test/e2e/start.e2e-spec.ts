import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoPdf } from '../../apps/cli/src/demo/pdf.js';

jest.setTimeout(120_000);

const SCRIPT = join(import.meta.dirname, '../../scripts/start.mjs');
const NOBODY = { uid: 65534, gid: 65534 };

let dir: string;
let port: number;
let running: ChildProcess[] = [];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'registry-start-'));
  port = await freePort();
});

afterEach(async () => {
  await Promise.all(running.map((child) => end(child, 'SIGTERM')));
  running = [];
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('npm start', () => {
  it('brings up the whole registry in an empty folder and prints the address and the demo accounts', async () => {
    const { output } = await started();
    expect(output()).toContain(`http://localhost:${port}`);
    expect(output()).toMatch(/Demo accounts, all with the password \S{12,}\n\n {2}\S+@\S+/);
    expect(await readiness()).toBe(200);
  });

  it('reads what is uploaded before the papers of the demonstration, in a process of its own', async () => {
    const { output } = await started();
    const [, password] = /Demo accounts, all with the password (\S{12,})/.exec(output())!;
    const address = `http://127.0.0.1:${port}/api/v1`;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ email: 'maker@example.jp', password });
    const signedIn = await fetch(`${address}/session`, { method: 'POST', headers, body });
    const [cookie] = signedIn.headers.getSetCookie()[0]!.split(';') as [string];
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(demoPdf('Read me'))], { type: 'application/pdf' }), 'paper.pdf');
    const added = await fetch(`${address}/documents`, { method: 'POST', headers: { cookie }, body: form });
    const { id } = (await added.json()) as { id: string };
    let state: { reading?: string } = {};
    await until(async () => {
      const response = await fetch(`${address}/documents/${id}`, { headers: { cookie } });
      state = (await response.json()) as typeof state;
      return state.reading !== 'waiting';
    });
    expect(state).toMatchObject({ reading: 'read', pages: 1, preview: true });
  });

  it('keeps every paper of the demonstration under the hash of what stands in it', async () => {
    await started();
    const files = readdirSync(join(dir, 'files'), { recursive: true, encoding: 'utf8' });
    const kept = files.filter((file) => /[\da-f]{64}$/.test(file));
    expect(kept.length).toBeGreaterThan(100);
    const changed = kept.filter((file) => {
      const content = readFileSync(join(dir, 'files', file));
      return createHash('sha256').update(content).digest('hex') !== basename(file);
    });
    expect(changed).toEqual([]);
  });

  it('refuses a second start on the same data and tells where the first one runs', async () => {
    const { child } = await started();
    const second = start();
    expect(await second.code).toBe(1);
    expect(second.output()).toContain(`already running at http://localhost:${port}. To stop it: kill ${child.pid}`);
  });

  it('brings PostgreSQL and Meilisearch back when they are killed', async () => {
    const { child, output } = await started();
    const killed = ['postgres/postmaster.pid', 'meilisearch.pid'].map(pidIn);
    for (const pid of killed) process.kill(pid, 'SIGKILL');
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${output()}`);
      const living = processes();
      return living.length >= 3 && !killed.some((pid) => living.includes(pid)) && (await readiness()) === 200;
    });
  });

  it('starts again on the same data at once after kill -9', async () => {
    const { child } = await started();
    await end(child, 'SIGKILL');
    await started();
    expect(await readiness()).toBe(200);
  });

  it('ends with code 0 on SIGTERM and leaves no process', async () => {
    const { child, code } = await started();
    child.kill('SIGTERM');
    expect(await code).toBe(0);
    expect(processes()).toEqual([]);
  });

  it('ends when the npm that started it is killed', async () => {
    const npm = spawn(
      process.execPath,
      ['-e', `require('child_process').spawn(...${JSON.stringify([process.execPath, [SCRIPT]])})`],
      {
        env: environment(),
      },
    );
    await until(async () => (await readiness()) === 200);
    await end(npm, 'SIGKILL');
    await until(() => processes().length === 0);
  });

  it('names another port when the port is in use, before anything is started', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const { code, output } = start();
    expect(await code).toBe(1);
    expect(output()).toContain(`Port ${port} is in use by another program. Choose another: PORT=${port + 1} npm start`);
    other.close();
  });

  it('takes no notice of a pid file whose pid belongs to another process by now', async () => {
    writeFileSync(
      join(dir, 'registry.pid'),
      JSON.stringify({ pid: process.pid, start: 'earlier', url: 'http://gone' }),
    );
    await started();
    expect(await readiness()).toBe(200);
  });

  it('runs as an ordinary user', async () => {
    if (process.getuid?.() !== 0) return; // then all of the above did
    const readable =
      spawnSync(process.execPath, ['-e', `fs.accessSync(${JSON.stringify(SCRIPT)})`], NOBODY).status === 0;
    if (!readable)
      return void process.stderr.write('not tried as an ordinary user: this checkout is closed to others\n');
    rmSync(dir, { recursive: true });
    dir = mkdtempSync(join(tmpdir(), 'registry-start-'));
    chownSync(dir, NOBODY.uid, NOBODY.gid);
    await started(NOBODY);
    expect(await readiness()).toBe(200);
  });
});

interface Run {
  child: ChildProcess;
  code: Promise<number | null>;
  output: () => string;
}

/** Runs the command as npm does: it also ends when we are killed. */
function start(user?: typeof NOBODY): Run {
  const child = spawn(process.execPath, [SCRIPT], { env: environment(), ...user });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = once(child, 'close').then(([code]) => code as number | null);
  return { child, code, output: () => output };
}

function environment(): NodeJS.ProcessEnv {
  const ours = {
    DATABASE_URL: undefined,
    MEILI_URL: undefined,
    MEILI_KEY: undefined,
    STORAGE_DIR: undefined,
    NODE_ENV: undefined,
  };
  return { ...process.env, ...ours, VAR_DIR: dir, PORT: `${port}`, npm_lifecycle_event: 'start' };
}

/** Resolves when the command has said that the registry runs; throws what it printed when it ends before. */
async function started(user?: typeof NOBODY): Promise<Run> {
  const run = start(user);
  const ended = run.code.then((code) => {
    throw new Error(`npm start ended with ${code}:\n${run.output()}`);
  });
  await Promise.race([ended, until(() => run.output().includes('Stop '))]);
  ended.catch(() => {});
  return run;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

async function readiness(): Promise<number | undefined> {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
  return response?.status;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const since = Date.now(); !(await condition()); await sleep(50)) {
    if (Date.now() - since > 100_000) throw new Error('waited in vain');
  }
}

const pidIn = (file: string) => parseInt(readFileSync(join(dir, file), 'utf8'), 10);

/** The processes that run on our folder, by their command lines or, for the command itself, its pid file. */
function processes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && mentionsDir(name))
    .map(Number);
}

function mentionsDir(pid: string): boolean {
  try {
    return ['cmdline', 'environ'].some((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(dir));
  } catch {
    return false; // ended meanwhile
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
