// `npm test`: everything that must hold, in one command. Every check runs whatever the others say; the last line is
// `N passed, N failed`, and the exit code tells the same.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, checkNode, install, isBuilt, isInstalled, root } from './lib/prepare.mjs';
import { Failure, run, spawnBound } from './lib/processes.mjs';
import { seconds, step } from './lib/progress.mjs';

const IMPORT_RULES = [
  '--config',
  '.dependency-cruiser.cjs',
  '--output-type',
  'err',
  'apps',
  'libs',
  'migrations',
  'test',
];

let passed = 0;
let failed = 0;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => process.exit(1));

try {
  checkNode();
  process.chdir(root);
  if (!isInstalled()) await step('Installing dependencies', install);
  await Promise.all([inspect(), buildAndTest()]);
} catch (error) {
  console.error(error instanceof Failure ? error.message : error);
  failed++;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** What reads the sources only; runs beside the build and the tests, one check at a time: there are two cores. */
async function inspect() {
  await check('types', () => node('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'));
  await check('types of the web app', () => node('typescript/bin/tsc', '-p', 'apps/web/tsconfig.json'));
  await check('lint', () => node('eslint/bin/eslint.js', '.'));
  await check('format', () => node('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'));
  await check('import rules', () => node('dependency-cruiser/bin/dependency-cruise.mjs', ...IMPORT_RULES));
}

async function buildAndTest() {
  await check('build', async () => {
    if (!isBuilt()) await build();
  });
  await check('generated files', () => run(process.execPath, ['dist/apps/cli/src/main.js', 'generate', '--check']));
  await check('typed client', () => run(process.execPath, ['scripts/client.mjs', '--check']));
  await jest();
}

/**
 * Runs one check and counts it. Its output is shown only if it fails.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} work
 */
async function check(name, work) {
  const since = Date.now();
  try {
    await work();
    passed++;
    console.log(`✓ ${name}, ${seconds(since)}`);
  } catch (error) {
    failed++;
    console.error(`✗ ${name}, ${seconds(since)}\n${error instanceof Failure ? error.message : error}`);
  }
}

/**
 * Runs a program of a dependency. It is named by its file: a shell's PATH and .bin links differ between systems.
 *
 * @param {string} file
 * @param {string[]} args
 */
function node(file, ...args) {
  return run(process.execPath, [join('node_modules', file), ...args]);
}

/** Runs all tests with their output as it comes, and counts each; a file that could not run counts as a failed test. */
async function jest() {
  const since = Date.now();
  const dir = mkdtempSync(join(tmpdir(), 'registry-jest-'));
  const report = join(dir, 'report.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`];
  const child = spawnBound(process.execPath, [...flags, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    deathSignal: 'SIGTERM',
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = readReport(report);
  rmSync(dir, { recursive: true });
  const lost = numFailedTests + numRuntimeErrorTestSuites;
  passed += numPassedTests;
  failed += code === 0 ? lost : Math.max(lost, 1);
  console.log(`${code === 0 ? '✓' : '✗'} tests, ${seconds(since)}`);
}

/** @param {string} file @returns {Record<string, number>} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {}; // Jest ended before it could write one: its exit code says so
  }
}
