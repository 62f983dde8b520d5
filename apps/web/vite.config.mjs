import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

const outDir = join(import.meta.dirname, '../../dist/web');
const compress = promisify(brotliCompress);
const TEXT = new Set(['.js', '.css', '.svg']);

/** Every browser that runs this application reads WOFF2; the older WOFF beside each file would double the build. */
const onlyWoff2 = () => ({
  name: 'only-woff2',
  enforce: /** @type {const} */ ('pre'),
  transform: (/** @type {string} */ code, /** @type {string} */ id) =>
    id.includes('@fontsource') && id.endsWith('.css')
      ? code.replace(/, url\([^)]+\.woff\) format\('woff'\)/g, '')
      : undefined,
});

/** Writes each text file a second time as the server sends it, so that no request waits for the compression. */
const compressed = () => ({
  name: 'compressed',
  apply: /** @type {const} */ ('build'),
  async closeBundle() {
    const names = await readdir(outDir, { recursive: true });
    const texts = names.filter((name) => TEXT.has(extname(name)));
    await Promise.all(
      texts.map(async (name) => {
        const file = join(outDir, name);
        await writeFile(`${file}.br`, await compress(await readFile(file)));
      }),
    );
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [onlyWoff2(), tailwindcss(), compressed()],
  build: {
    outDir,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: true,
    target: 'baseline-widely-available',
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Libraries mark what runs in browsers; here everything does.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
});
