// How long `npm start` takes once everything is installed and built, and what the process then holds: an empty folder
// each time (init, migrations, demo data), then the same folder again.
import { once } from 'node:events';
import { join } from 'node:path';
import { Failure, freePort, sleep, spawnBound } from '../scripts/lib/processes.mjs';
import { answers, benchmark, median, memoryOf } from './lib/bench.mjs';

const RUNS = 3;
const IDLE_SECONDS = 30;
const LIMITS = { first: 20, again: 6, memory: 200 };

await benchmark(async (dir) => {
  const runs = [];
  for (let run = 1; run <= RUNS; run++) {
    const env = await environment(join(dir, `${run}`));
    const { seconds: first } = await measure(env);
    const { seconds: again, megabytes: memory } = await measure(env, IDLE_SECONDS);
    runs.push({ first, again, memory });
    console.log(`run ${run}: ${first.toFixed(1)} s, again ${again.toFixed(1)} s, then ${memory.toFixed(0)} MB`);
  }
  const medianOf = (/** @type {keyof typeof LIMITS} */ figure) => median(runs.map((run) => run[figure]));
  const [first, again, memory] = [medianOf('first'), medianOf('again'), medianOf('memory')];
  console.log(`first start: ${first.toFixed(1)} s (limit ${LIMITS.first} s)`);
  console.log(`start on existing data: ${again.toFixed(1)} s (limit ${LIMITS.again} s)`);
  console.log(`api and worker, ${IDLE_SECONDS} s idle: ${memory.toFixed(0)} MB (limit ${LIMITS.memory} MB)`);
  return first < LIMITS.first && again < LIMITS.again && memory < LIMITS.memory;
});

/**
 * The environment of a user who has set nothing but the folder and the port.
 *
 * @param {string} dir
 */
async function environment(dir) {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, VAR_DIR: dir, PORT: `${await freePort()}` };
}

/**
 * Starts the registry, stops it again, and answers how long it took to be ready and how much memory it holds after
 * having been left alone for so many seconds.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [idleSeconds]
 */
async function measure(env, idleSeconds = 0) {
  const since = performance.now();
  const child = spawnBound(process.execPath, ['scripts/start.mjs'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    deathSignal: 'SIGTERM',
  });
  const ended = once(child, 'exit');
  try {
    await answers(`http://127.0.0.1:${env.PORT}/health/ready`, child, ({ status }) => status === 'ready');
    const seconds = (performance.now() - since) / 1000;
    await sleep(idleSeconds * 1000);
    const megabytes = memoryOf(child.pid);
    if (megabytes === undefined) throw new Failure('The registry has ended, or there is no ps here');
    return { seconds, megabytes };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
