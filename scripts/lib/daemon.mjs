import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { commandLine, Failure, sleep, spawnBound } from './processes.mjs';

const START_TIMEOUT = 60_000;
const START_ATTEMPTS = 8;
const LONGEST_PAUSE = 5_000;

/**
 * @typedef {object} Daemon
 * @property {string} name as people know it
 * @property {string} command
 * @property {string[]} args
 * @property {Record<string, string | undefined>} [env] the whole environment: nothing of the user's shell leaks in
 * @property {string} cwd
 * @property {{ uid: number, gid: number }} [user] instead of root
 * @property {string} logFile
 * @property {NodeJS.Signals} stopSignal asks for a clean end
 * @property {NodeJS.Signals} deathSignal what it gets when this process dies
 * @property {() => Promise<void>} ready rejects until the server answers; a Failure means it never will
 * @property {(pid: number) => void} [started] called with the pid of each process started
 * @property {boolean} keepAlive
 * @property {(line: string) => void} log
 */

/** @type {Set<() => Promise<void>>} */
const stops = new Set();

/** Stops every server this process runs, also one that is still starting. */
export const stopDaemons = () => Promise.all([...stops].map((stop) => stop()));

/**
 * Starts a server and resolves when it answers. An attempt that ends early is repeated for some seconds, because what
 * a killed predecessor held may take a moment to become free. With `keepAlive`, a server that dies later is started
 * again, with the same arguments, until `stop` is called.
 *
 * @param {Daemon} daemon
 */
export async function startDaemon(daemon) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let stopping = false;

  async function launch() {
    const out = openSync(daemon.logFile, 'a', 0o600);
    const { command, args, cwd, env, user, deathSignal } = daemon;
    // A session of its own: Ctrl-C in the terminal must reach the server through us, after the application has closed.
    child = spawnBound(command, args, { cwd, env, user, deathSignal, detached: true, stdio: ['ignore', out, out] });
    closeSync(out);
    const ended = once(child, 'exit').then(([code, signal]) => signal ?? `exit code ${code}`);
    if (child.pid) daemon.started?.(child.pid);
    const early = ended.then((how) => {
      throw new Error(`${daemon.name} ended while starting (${how})`);
    });
    await Promise.race([early, answers(child)]);
    void watch(ended);
  }

  /** @param {import('node:child_process').ChildProcess} process */
  async function answers(process) {
    for (const since = Date.now(); isRunning(process); await sleep(25)) {
      try {
        return await daemon.ready();
      } catch (error) {
        if (error instanceof Failure) throw error;
        if (Date.now() - since > START_TIMEOUT) throw new Failure(`${daemon.name} does not answer: ${error}`);
      }
    }
    await new Promise(() => {}); // it has ended: the race is decided by the event that says how
  }

  /** @param {Promise<string>} ended */
  async function watch(ended) {
    const how = await ended;
    if (stopping) return;
    if (!daemon.keepAlive) return daemon.log(`${daemon.name} ended unexpectedly (${how}), see ${daemon.logFile}`);
    daemon.log(`${daemon.name} ended unexpectedly (${how}), starting it again`);
    for (let pause = 200; !stopping; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      await sleep(pause);
      if (stopping) return;
      try {
        await launch();
        return daemon.log(`${daemon.name} is back`);
      } catch (error) {
        if (stopping) return;
        daemon.log(messageOf(error));
        if (child) await end(child, daemon.stopSignal);
      }
    }
  }

  /** Ends the server: cleanly if it can within ten seconds. */
  async function stop() {
    stopping = true;
    stops.delete(stop);
    if (child) await end(child, daemon.stopSignal);
  }

  stops.add(stop);
  for (let attempt = 1; ; attempt++) {
    try {
      await launch();
      return { stop };
    } catch (error) {
      if (!stopping && !(error instanceof Failure) && attempt < START_ATTEMPTS) {
        await sleep(attempt * 100);
        continue;
      }
      await stop();
      throw new Failure(`${messageOf(error)}\n${tail(daemon.logFile)}`);
    }
  }
}

/** @param {import('node:child_process').ChildProcess} child */
const isRunning = (child) => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
async function end(child, signal) {
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
}

/**
 * Ends the server that a killed run left behind, named by the first line of `pidFile`, and waits until it is gone.
 * Only a process whose command line holds `mark` is ours; the pid may have been given to a stranger since, and then
 * the file is removed, because PostgreSQL would take the stranger for a living server.
 *
 * @param {{ name: string, pidFile: string, mark: string, signal: NodeJS.Signals }} leftover
 */
export async function stopLeftover({ name, pidFile, mark, signal }) {
  const pid = Number(firstLine(pidFile));
  if (!pid) return;
  const isOurs = () => commandLine(pid).includes(mark);
  if (!isOurs() && commandLine(pid)) return rmSync(pidFile, { force: true });
  for (let waited = 0; isOurs(); waited += 50, await sleep(50)) {
    try {
      if (waited === 0) process.kill(pid, signal);
      if (waited === 10_000) process.kill(pid, 'SIGKILL');
    } catch (error) {
      if (!isOurs()) return;
      throw new Failure(`${name} of an earlier run (pid ${pid}) still runs and cannot be stopped: ${error}`);
    }
  }
}

/** @param {string} file */
function firstLine(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')[0];
  } catch {
    return undefined;
  }
}

const messageOf = (/** @type {unknown} */ error) => (error instanceof Error ? error.message : String(error));

/** @param {string} file */
const tail = (file) => `The end of ${file}:\n${readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n')}`;
