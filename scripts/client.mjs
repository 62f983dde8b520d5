// Prints the types of the API for the web application from docs/openapi.json; with --check it only compares them.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { root } from './lib/prepare.mjs';

const FILE = join(root, 'apps/web/src/api/schema.ts');
const NOTE = '// Printed from docs/openapi.json by `npm run generate`; do not edit.\n';

const types = astToString(await openapiTS(pathToFileURL(join(root, 'docs/openapi.json'))));
const content = await format(NOTE + types, { ...(await resolveConfig(FILE)), filepath: FILE });
if (process.argv.includes('--check')) {
  if ((await readFile(FILE, 'utf8').catch(() => '')) !== content) {
    console.error('apps/web/src/api/schema.ts differs from docs/openapi.json: run `npm run generate`');
    process.exitCode = 1;
  }
} else {
  await writeFile(FILE, content);
}
