import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** An error whose message is all a person needs: it is shown without a stack trace. */
export class Failure extends Error {}

export const sleep = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The unprivileged user every Unix has; PostgreSQL refuses to run as root. */
const NOBODY = { uid: 65534, gid: 65534 };

/** @type {Map<import('node:child_process').ChildProcess, NodeJS.Signals>} */
const children = new Map();
process.on('exit', () => children.forEach((signal, child) => child.kill(signal)));

/**
 * Spawns a child that does not outlive this process: it gets `deathSignal` when we exit and, on Linux, also when we are
 * killed with SIGKILL. With `user`, a process of root gives its rights up to that user, keeping only the right to reach
 * its files inside folders closed to others, such as root's home or `mktemp -d`.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { deathSignal?: NodeJS.Signals, user?: { uid: number, gid: number } }} options
 */
export function spawnBound(command, args, { deathSignal = 'SIGKILL', user, ...options }) {
  const flags = [`--pdeathsig=${deathSignal.slice(3)}`];
  if (user) {
    flags.push(`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups');
    // Without the securebit, access(2) ignores the capability, and PostgreSQL asks it whether its own binary is there.
    flags.push('--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup');
  }
  const child = canSetpriv(flags)
    ? spawn('setpriv', [...flags, '--', command, ...args], options)
    : spawn(command, args, { ...options, ...user });
  children.set(child, deathSignal);
  child.once('exit', () => children.delete(child));
  return child;
}

/** @type {Map<string, boolean>} */
const tried = new Map();

/** @param {string[]} flags */
function canSetpriv(flags) {
  const key = flags.join(' ');
  const known = tried.get(key) ?? spawnSync('setpriv', [...flags, '--', 'true'], { stdio: 'ignore' }).status === 0;
  tried.set(key, known);
  return known;
}

/**
 * The user that has to own and run a server which refuses root: undefined where we are not root ourselves.
 * Data that belongs to an ordinary user stays with that user, so root may start it once without locking them out.
 *
 * @param {import('node:fs').Stats | undefined} data
 */
export function serverUser(data) {
  if (process.getuid?.() !== 0) return undefined;
  return data && data.uid !== 0 ? { uid: data.uid, gid: data.gid } : NOBODY;
}

/**
 * Runs a command to its end and resolves with its output; a failure is an error that carries the end of the output.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof spawnBound>[2]} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawnBound(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk);
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (error) => reject(new Failure(`${command} could not be started: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailure(`${[command, ...args].join(' ')} ended with ${signal ?? code}`, output));
    });
  });
}

/** A command that ran and failed; `output` is everything it printed. */
export class CommandFailure extends Failure {
  /** @param {string} summary @param {string} output */
  constructor(summary, output) {
    super(`${summary}\n${output.trimEnd().split('\n').slice(-40).join('\n')}`);
    this.output = output;
  }
}

/** A TCP port nobody listens on at this moment, on the loopback interface. */
export function freePort() {
  return new Promise((/** @type {(port: number) => void} */ resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * When a process started, in whatever form the system tells it; undefined when there is no such process.
 * Pid and start together name a process for good, a pid alone is soon given to another.
 *
 * @param {number} pid
 */
export function startOf(pid) {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return state === 'Z' ? undefined : `${boot} ${fields[18]}`;
  } catch {
    return undefined;
  }
}

/**
 * The command line of a process; empty when there is no such process, or only its zombie.
 *
 * @param {number} pid
 */
export function commandLine(pid) {
  if (process.platform !== 'linux') return ps(pid, 'command') ?? '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** @param {number} pid @param {string} column */
function ps(pid, column) {
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined;
}
