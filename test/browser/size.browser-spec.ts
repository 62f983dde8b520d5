import { describe, expect, it } from '@jest/globals';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const WEB = join(import.meta.dirname, '../../dist/web');
const MOST = { script: 150_000, workspace: 200_000, style: 10_000 };
/** Parts of pages of a workspace that are loaded apart, when they are needed. */
const APART = ['src/pages/review/case/Viewer.tsx'];
const WORKSPACES = [
  'src/pages/admin/AdminPages.tsx',
  'src/pages/audit/AuditPages.tsx',
  'src/pages/maker/MakerPages.tsx',
  'src/pages/review/ReviewPages.tsx',
];

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
    const ofWorkspaces = [...WORKSPACES, ...APART];
    const pages = Object.keys(all).filter((name) => name.startsWith('src/pages/') && !ofWorkspaces.includes(name));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const files = new Set([...first, ...(await neededBy(page))].map(({ file }) => file));
      expect(await compressed([...files])).toBeLessThan(MOST.script);
    }
  });

  it.each([...WORKSPACES, ...APART])('%s needs at most 200 kB with everything it needs', async (workspace) => {
    const chunks = [...(await neededBy('index.html')), ...(await neededBy(workspace))];
    expect(Object.keys(await manifest)).toContain(workspace);
    expect(await compressed([...new Set(chunks.map(({ file }) => file))])).toBeLessThan(MOST.workspace);
  });

  it('does not wait for what shows documents: that is loaded apart', async () => {
    const all = await manifest;
    const review = await neededBy('src/pages/review/ReviewPages.tsx');
    for (const name of APART) {
      expect(all[name]).toBeDefined();
      expect(review.map(({ file }) => file)).not.toContain(all[name]!.file);
    }
  });

  it('waits for at most 10 kB of compressed style; fonts come after it', async () => {
    const chunks = await neededBy('index.html');
    expect(await compressed(chunks.flatMap(({ css = [] }) => css))).toBeLessThan(MOST.style);
  });
});
