import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { READER_BEGINS, type CellLimits, type ReadAnswer, type ReadTask, type TableAnswer } from './found.js';

/** Beside this file, compiled as it is or not. */
const READER = fileURLToPath(new URL(`./reader.process${extname(import.meta.url)}`, import.meta.url));
/** What cannot be read in so many milliseconds is not read. */
const PATIENCE_MS = 60_000;
/** Of JavaScript's own memory, megabytes; the reader watches the rest itself. */
const HEAP_MB = 512;

/**
 * Reads a content in a process of its own, and answers what was found or the fault for which there is nothing. A reader
 * that crashes, hangs or grows too large is such a fault.
 * @throws Error when no process could be started: then it is not the content's fault
 */
export const readContent = (task: Omit<ReadTask, 'cells'>, patienceMs = PATIENCE_MS): Promise<ReadAnswer> =>
  asked<ReadAnswer>(task, patienceMs);

/** Reads the cells of a workbook's first sheet or of a CSV file, in the same way. */
export const readCells = (
  task: Omit<ReadTask, 'page'> & { cells: CellLimits },
  patienceMs: number,
): Promise<TableAnswer> => asked<TableAnswer>(task, patienceMs);

async function asked<Answer extends object>(
  task: ReadTask,
  patienceMs: number,
): Promise<Answer | { fault: 'document_unreadable' }> {
  // None of our settings: a parser that is taken over by a file finds no secrets.
  const { PATH, NODE_OPTIONS } = process.env;
  const reader = fork(READER, [String(patienceMs)], {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    env: { PATH, NODE_OPTIONS },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    return await new Promise((resolve, reject) => {
      let begun = false;
      reader.once('error', reject);
      reader.on('message', (message: Answer | typeof READER_BEGINS) => {
        if (message !== READER_BEGINS) return resolve(message);
        begun = true;
        reader.send(task, (error) => error && reader.kill('SIGKILL'));
      });
      reader.once('exit', (code) => {
        // Killed for its size or age it has no code; one that ends before it begins has never seen the content.
        if (code !== null && !begun) reject(new Error(`The reader of documents could not start (code ${code})`));
        else resolve({ fault: 'document_unreadable' });
      });
    });
  } finally {
    reader.kill('SIGKILL');
  }
}
