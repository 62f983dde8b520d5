import { Worker } from 'node:worker_threads';
import { READER_BEGINS, type ReadTask } from './found.js';
import { read } from './read.js';

/**
 * Main file of the process that reads one content and ends: what stands in a file can make a parser fail, hang or grow,
 * and takes nothing along with it here. It is given a task by `readContent`, and no settings.
 */

/** Bytes of memory, and milliseconds, after which the process ends itself. */
const LIMITS = { memory: 900e6, time: Number(process.argv[2]) };

/**
 * Watches from a thread of its own, because a parser that hangs lets nothing else run in this one: ends the process
 * when it has grown too large or too old, or when the one that started it is gone.
 */
const GUARD = `
  const { parent, memory, time } = require('node:worker_threads').workerData;
  const end = Date.now() + time;
  setInterval(() => {
    const orphaned = process.ppid !== parent;
    if (orphaned || Date.now() > end || process.memoryUsage.rss() > memory) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;

new Worker(GUARD, { eval: true, execArgv: [], workerData: { parent: process.ppid, ...LIMITS } }).unref();

// Ctrl-C goes to all processes of a terminal; the one that started this lets it finish.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.once('disconnect', () => process.exit(1));
process.once('message', (task: ReadTask) => {
  void read(task).then((answer) => process.send?.(answer, () => process.exit(0)));
});
process.send?.(READER_BEGINS);
