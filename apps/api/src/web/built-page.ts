import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

/** What stands before, between and after the two places that the server fills in: in the head, and in the body. */
export interface Template {
  before: string;
  between: string;
  after: string;
}

/** The one HTML of all pages. @throws Error when a place is missing: the build is not this server's */
export function templateIn(folder: string): Template {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const [before, rest, ...more] = html.split('<!--head-->');
  const [between, after, ...others] = rest?.split('<!--answers-->') ?? [];
  if (before === undefined || between === undefined || after === undefined || more.length + others.length > 0)
    throw new Error('The built index.html has not the two places that the server fills in');
  return { before, between, after };
}

/** Links that have the browser load the module of a page at once, with all it imports, beside the application itself. */
export function moduleLinks(folder: string): (module: string) => string {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const first = chunksOf(manifest, 'index.html');
  return (module) => {
    const chunks = [...chunksOf(manifest, module)].filter((name) => !first.has(name)).map((name) => manifest[name]!);
    return chunks.map(({ file }) => `<link rel="modulepreload" crossorigin href="/${file}" />`).join('');
  };
}

/** The names of a chunk and of everything that has to be there before it runs. */
function chunksOf(manifest: Record<string, Chunk>, name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The build has no ${name}`);
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const each of chunk.imports ?? []) chunksOf(manifest, each, seen);
  return seen;
}
