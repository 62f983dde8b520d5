import packaged from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const ON_THE_SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// Its sandbox needs rights that containers and root do not have; it opens our own pages only.
const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * Starts a real Chromium: the one CHROMIUM_PATH names, one of the system, or the one that was installed with the
 * dependencies (Linux on x64).
 * @throws Error that says how to get one
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH || ON_THE_SYSTEM.find((path) => existsSync(path));
  try {
    if (own) return await chromium.launch({ executablePath: own, args: ARGUMENTS });
    return await chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
  } catch (cause) {
    throw new Error(
      `No Chromium could be started (${own ?? '@sparticuz/chromium'}). Install one, as with "apt-get install chromium", ` +
        'or name one: CHROMIUM_PATH=/path/to/chromium npm test',
      { cause },
    );
  }
}
