import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, run } from './processes.mjs';

/** The folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const SOURCES = ['apps', 'libs', 'migrations', 'package.json', 'tsconfig.json', 'nest-cli.json'];
const STAMP = join(root, 'dist', '.sources');

/** A Failure when this Node is older than the registry needs. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Failure(`The registry needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own list of what it installed at the very
 * end, so an interrupted installation has none.
 */
export function isInstalled() {
  const installed = packages('node_modules/.package-lock.json');
  return (
    installed !== undefined &&
    Object.entries(packages('package-lock.json') ?? {}).every(
      ([path, { version, ...rest }]) =>
        path === '' || installed[path]?.version === version || (!installed[path] && rest.optional && !isForHere(rest)),
    )
  );
}

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package */

/** @param {string} file @returns {Record<string, Package> | undefined} */
function packages(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/**
 * Whether an optional package names this very platform; one that names none may be missing for reasons of its own.
 *
 * @param {Package} entry
 */
const isForHere = ({ os, cpu, libc }) => !libc && os?.includes(process.platform) && cpu?.includes(process.arch);

/** Installs exactly what package-lock.json says, with the npm that started us or the one beside this Node. */
export async function install() {
  const beside = resolve(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  const npm = [process.env.npm_execpath ?? '', beside].find((path) => path.endsWith('npm-cli.js') && existsSync(path));
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  await (npm ? run(process.execPath, [npm, ...args], { cwd: root }) : run('npm', args, { cwd: root }));
}

/** Whether dist was built, to the end, from the sources as they are. */
export const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();

/** Builds all applications into a fresh dist: nothing of an older one, such as a dropped migration, survives. */
export async function build() {
  const before = fingerprint();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all([
    run(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build', '--all'], { cwd: root }),
    run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel=warn'], { cwd: root }),
  ]);
  writeFileSync(STAMP, before);
}

/** Names, sizes and times of all sources: reading them all would take longer than looking whether anything changed. */
function fingerprint() {
  const hash = createHash('sha256');
  const visit = (/** @type {string} */ path) => {
    const stat = statSync(join(root, path));
    if (!stat.isDirectory()) return void hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    const names = readdirSync(join(root, path)).filter((name) => !name.endsWith('.spec.ts') && name !== 'node_modules');
    for (const name of names.sort()) visit(`${path}/${name}`);
  };
  SOURCES.filter((path) => existsSync(join(root, path))).forEach(visit);
  return hash.digest('hex');
}
