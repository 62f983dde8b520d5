// How the first pages feel on a slow telephone: Chromium with a CPU four times slower, everything from loopback, a fresh
// profile each time. Largest contentful paint, layout shift, and how long an interaction takes until it is painted
// (event timing): typing into the search box, opening the filters, showing a table.
import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { freePort, Failure, sleep, spawnBound } from '../scripts/lib/processes.mjs';
import { answers, benchmark, median } from './lib/bench.mjs';

const RUNS = 5;
const SLOWDOWN = 4;
const SCREEN = { width: 360, height: 740 };
const LIMITS = { paint: 1500, shift: 0.05, interaction: 100 };

const OBSERVE = `
  window.seen = { paint: 0, shift: 0, interaction: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.paint = entry.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.interactionId) seen.interaction = Math.max(seen.interaction, entry.duration); })
    .observe({ type: 'event', durationThreshold: 16, buffered: true });`;

await benchmark(async (dir) => {
  const port = await freePort();
  const { PATH, HOME } = process.env;
  const child = spawnBound(process.execPath, ['scripts/start.mjs'], {
    env: { PATH, HOME, VAR_DIR: dir, PORT: `${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
    deathSignal: 'SIGTERM',
  });
  const ended = once(child, 'exit');
  const url = `http://localhost:${port}`;
  const browser = await launch();
  try {
    await answers(`${url}/health/ready`, child);
    await answers(`${url}/api/v1/catalog/search`, child, ({ total }) => Number(total) > 300);
    await quiet(url);
    const found = await (await fetch(`${url}/api/v1/catalog/search?q=${encodeURIComponent('はいぜん')}`)).json();
    const pages = /** @type {const} */ ([
      ['home', '/', typing],
      ['search', `/search?q=${encodeURIComponent('はいぜん')}`, filtering],
      ['listing', `/listings/${found.hits[0].id}`, table],
    ]);
    let kept = true;
    for (const [name, path, act] of pages) {
      const runs = [];
      for (let run = 0; run < RUNS; run++) runs.push(await visit(browser, `${url}${path}`, act));
      const of = (/** @type {keyof typeof LIMITS} */ figure) => median(runs.map((run) => run[figure]));
      const [paint, shift, interaction] = [of('paint'), of('shift'), of('interaction')];
      console.log(
        `${name}: largest paint ${paint.toFixed(0)} ms (limit ${LIMITS.paint}), ` +
          `layout shift ${shift.toFixed(3)} (limit ${LIMITS.shift}), ` +
          `slowest interaction ${interaction.toFixed(0)} ms (limit ${LIMITS.interaction})`,
      );
      kept &&= paint < LIMITS.paint && shift < LIMITS.shift && interaction < LIMITS.interaction;
    }
    return kept;
  } finally {
    await browser.close();
    child.kill('SIGTERM');
    await ended;
  }
});

/** The system's Chromium, or the one CHROMIUM_PATH names. */
function launch() {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(path)) throw new Failure(`No Chromium at ${path}: name one in CHROMIUM_PATH`);
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Waits until the search index holds everything: two counts a few seconds apart agree. @param {string} url */
async function quiet(url) {
  for (let before = -1; ; await sleep(3_000)) {
    const { total } = await (await fetch(`${url}/api/v1/catalog/search`)).json();
    if (total === before) return;
    before = total;
  }
}

/** @typedef {import('playwright-core').Page} Page */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {(page: Page) => Promise<void>} act
 * @returns {Promise<{ paint: number, shift: number, interaction: number }>}
 */
async function visit(browser, address, act) {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'ja-JP' });
  try {
    const page = await context.newPage();
    await page.addInitScript(OBSERVE);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    const { paint, shift } = await page.evaluate('({ ...seen })');
    await act(page);
    await page.waitForTimeout(1_000);
    const { interaction } = await page.evaluate('({ ...seen })');
    return { paint, shift, interaction };
  } finally {
    await context.close();
  }
}

/** @param {Page} page */
async function typing(page) {
  await page.getByRole('combobox').or(page.getByRole('searchbox')).first().click();
  for (const letter of ['a', 'g', 'v']) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(200);
  }
}

/** @param {Page} page */
async function filtering(page) {
  await typing(page);
  await page.locator('summary').first().click();
}

/** @param {Page} page */
async function table(page) {
  await page.locator('summary').first().click();
  await page.waitForTimeout(200);
  await page.getByRole('button', { name: '比較に追加' }).click();
}
