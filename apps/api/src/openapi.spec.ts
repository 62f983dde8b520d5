import { describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Operation {
  operationId: string;
  summary?: string;
  responses: Record<string, unknown>;
}

describe('the OpenAPI document', () => {
  const document = readFile('docs/openapi.json', 'utf8').then(
    (json) => JSON.parse(json) as { openapi: string; paths: Record<string, Record<string, Operation>> },
  );

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(await document);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect((await document).openapi).toMatch(/^3\.1\./);
  });

  it('describes every operation, names each once, and says how errors are answered', async () => {
    const operations = Object.values((await document).paths).flatMap((path) => Object.values(path));
    expect(operations.filter(({ summary }) => !summary)).toEqual([]);
    expect(operations.filter(({ responses }) => !('default' in responses))).toEqual([]);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  it('never mixes two bodies or answers up: each has a name of its own', async () => {
    const files = (await readdir('libs', { recursive: true })).filter((name) => name.endsWith('.dto.ts'));
    const texts = await Promise.all(files.map((name) => readFile(join('libs', name), 'utf8')));
    const names = texts.flatMap((text) => [...text.matchAll(/^export class (\w+)/gm)].map(([, name]) => name!));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
