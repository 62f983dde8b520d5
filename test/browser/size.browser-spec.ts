import { describe, expect, it } from '@jest/globals';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const WEB = join(import.meta.dirname, '../../dist/web');
const MOST = { script: 150_000, workspace: 200_000, style: 10_000 };

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

describe('the first page of a buyer', () => {
  const manifest = readFile(join(WEB, '.vite/manifest.json'), 'utf8').then(
    (json) => JSON.parse(json) as Record<string, Chunk>,
  );
  const compressed = async (files: string[]) => {
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(WEB, `${file}.br`))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  };

  /** A chunk and everything that has to be there before it runs. */
  async function neededBy(name: string): Promise<Chunk[]> {
    const all = await manifest;
    const seen = new Set<string>();
    const visit = (key: string) => {
      if (seen.has(key)) return;
      seen.add(key);
      all[key]?.imports?.forEach(visit);
    };
    visit(name);
    return [...seen].map((key) => all[key]!);
  }

  it('needs at most 150 kB of compressed JavaScript, whichever page that is', async () => {
    const all = await manifest;
    const first = await neededBy('index.html');
    const pages = Object.keys(all).filter((name) => name.startsWith('src/pages/'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const files = new Set([...first, ...(await neededBy(page))].map(({ file }) => file));
      expect(await compressed([...files])).toBeLessThan(MOST.script);
    }
  });

  it('of administrators and auditors are chunks of at most 200 kB compressed', async () => {
    for (const page of ['admin/AdminPages', 'audit/AuditPages']) {
      const chunks = await neededBy(`src/pages/${page}.tsx`);
      expect(await compressed(chunks.map(({ file }) => file))).toBeLessThan(MOST.workspace);
    }
  });

  it('waits for at most 10 kB of compressed style; fonts come after it', async () => {
    const chunks = await neededBy('index.html');
    expect(await compressed(chunks.flatMap(({ css = [] }) => css))).toBeLessThan(MOST.style);
  });
});
