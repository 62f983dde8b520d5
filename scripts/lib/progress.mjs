const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const CLEAR = '\r\x1b[K';

/** Seconds since a moment, as people read them. */
export const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Does one piece of work and tells the person waiting about it if it takes over a second: a running clock on a
 * terminal, a line at the beginning and one at the end elsewhere.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = Date.now();
  const { isTTY } = process.stdout;
  let ticks = 0;
  const tick = () => {
    if (isTTY) process.stdout.write(`\r${FRAMES[ticks++ % FRAMES.length]} ${title} ${seconds(since)} `);
    else if (ticks++ % 10 === 0) console.log(`… ${title}`);
  };
  const timer = setInterval(tick, isTTY ? 100 : 1_000);
  try {
    const result = await work();
    if (Date.now() - since >= 1_000) console.log(`${isTTY ? CLEAR : ''}✓ ${title}, ${seconds(since)}`);
    return result;
  } finally {
    clearInterval(timer);
    if (isTTY) process.stdout.write(CLEAR);
  }
}

/**
 * Lines up the rows of a table in columns; a Japanese character takes two places.
 *
 * @param {string[][]} rows
 */
export function table(rows) {
  const columnWidth = (/** @type {number} */ column) => Math.max(...rows.map((row) => width(row[column] ?? '')));
  const widths = (rows[0] ?? []).map((_, column) => columnWidth(column));
  const line = (/** @type {string[]} */ row) =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('   ');
  return rows.map((row) => `  ${line(row)}`.trimEnd()).join('\n');
}

const width = (/** @type {string} */ text) =>
  text.length + (text.match(/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g)?.length ?? 0);
