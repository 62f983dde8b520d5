import { Readable } from 'node:stream';
import { CatalogImport } from '#catalog';
import { Projection, Vocabularies } from '#search';
import { sampleCatalog } from '../../apps/cli/src/demo/sample-catalog.js';
import { importCategories } from './registration.js';
import type { TestApp } from './test-app.js';

/** Lists the first so many made-up products, with their categories, in the catalog and, unless told, in the index. */
export async function listSample(test: TestApp, count: number, { index = true } = {}): Promise<void> {
  await importCategories(test);
  const lines = Readable.from(sampleCatalog(count)).map((line: object) => `${JSON.stringify(line)}\n`);
  const refused: string[] = [];
  await test.app.get(CatalogImport).run(
    lines,
    () => undefined,
    ({ reasons }) => refused.push(...reasons),
  );
  if (refused.length > 0) throw new Error(`Refused: ${refused.slice(0, 3).join('; ')}`);
  await test.app.get(Vocabularies).readWords();
  if (index) await test.app.get(Projection).rebuild();
}
