import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** Where the photographs of the pages are put; git ignores it. */
export const PHOTOGRAPHS = join(import.meta.dirname, '../../var/photographs');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A telephone and a desk. */
const WIDTHS = [360, 1280];

/** Offline the fonts never come. */
const FONTS_PATIENCE_MS = 5_000;

/** What fades in is pale for a moment, which is no fault. */
const MOVEMENTS_ENDED = `Promise.allSettled(
  document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity).map(({ finished }) => finished)
)`;

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}

/** Waits until the fonts that the page loads when it is idle are there, and what fades in has done so. */
async function settled(page: Page): Promise<void> {
  for (const since = Date.now(); Date.now() - since < FONTS_PATIENCE_MS; await page.waitForTimeout(50)) {
    if (await page.evaluate<boolean>(`[...document.fonts].some(({ family }) => /Noto Sans JP/.test(family))`)) break;
  }
  await page.evaluate('document.fonts.ready');
  await page.evaluate(MOVEMENTS_ENDED);
}

/**
 * Looks at the page as it stands on a telephone and on a desk, and photographs it.
 * @returns what is wrong: rules of WCAG 2.2 AA that are violated, and whether the page is wider than the screen
 */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  mkdirSync(PHOTOGRAPHS, { recursive: true });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 600 ? 740 : 800 });
    await settled(page);
    const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
    if (wide) faults.push(`${width} px: wider than the screen`);
    for (const { id, nodes } of await violations(page)) {
      faults.push(`${width} px: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }
    await page.screenshot({ path: join(PHOTOGRAPHS, `${name}-${width}.png`), fullPage: true });
  }
  return faults;
}

/** Whether the page is wider than a telephone once all letters are twice as large, and what sticks out; photographed. */
export async function largeTextFaultsOf(page: Page, name: string): Promise<string[]> {
  await page.setViewportSize({ width: WIDTHS[0]!, height: 740 });
  await page.evaluate('document.documentElement.style.fontSize = "200%"');
  await settled(page);
  mkdirSync(PHOTOGRAPHS, { recursive: true });
  await page.screenshot({ path: join(PHOTOGRAPHS, `${name}-200-percent.png`), fullPage: true });
  return page.evaluate<string[]>(`(() => {
    const most = window.innerWidth + 1;
    if (document.documentElement.scrollWidth <= most) return [];
    const scrolls = (element) => element && (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > most && !scrolls(element.parentElement))
      .slice(-3)
      .map((element) => ${JSON.stringify(name)} + ' ' + element.tagName + ' ' + element.className + ' ' + element.textContent.slice(0, 30));
  })()`);
}

/** Everything through the debugger, not through elements: the policy of the page stays as strict as it is. */
async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(document, { runOnly: ${JSON.stringify(LEVELS)} })`,
  );
  return violations;
}

/**
 * Looks at the page with letters twice as large, on a desk.
 * @returns what is wrong: whether the page then is wider than the screen
 */
export async function faultsOfLargeText(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
  const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
  await page.evaluate(`document.documentElement.style.fontSize = ''`);
  return wide ? ['200 %: wider than the screen'] : [];
}
