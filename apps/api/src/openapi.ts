import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** OpenAPI 3.1 says `type: [..., "null"]` where 3.0, which Nest's generator speaks, says `nullable: true`. */
function modernise(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(modernise);
  if (node === null || typeof node !== 'object') return node;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, modernise(value)]));
  if (nullable !== true)
    return nullable === undefined ? rest : { ...rest, ...(nullable === false ? {} : { nullable }) };
  if (typeof rest.type === 'string') return { ...rest, type: [rest.type, 'null'] };
  return { anyOf: [rest, { type: 'null' }] };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'instance', 'errors'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'One of the codes in docs/problems.md' },
    instance: { type: 'string', description: 'Id of the request' },
    errors: {
      type: 'array',
      description: 'Everything to correct',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
} as const;

interface Operation {
  responses?: object;
  parameters?: { name: string; required?: boolean }[];
}

/** Headers that browsers send by themselves; who leaves them out is answered all the same. */
const NEVER_REQUIRED = new Set(['accept', 'accept-language']);

/** The OpenAPI 3.1 document of the running application; every operation answers errors as problem details. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Registry of labor-saving equipment')
    .setDescription(
      'Registration with evidence, review, and a catalog to search. Errors are problem details (RFC 9457).',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const problem = {
    description: 'Problem details',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const operations of Object.values(document.paths)) {
    for (const { responses, parameters } of Object.values(operations as Record<string, Operation>)) {
      if (responses) Object.assign(responses, { default: problem });
      for (const parameter of parameters ?? []) if (NEVER_REQUIRED.has(parameter.name)) parameter.required = false;
    }
  }
  Object.assign((document.components ??= {}).schemas ?? (document.components.schemas = {}), { Problem: problemSchema });
  return modernise(document) as OpenAPIObject;
}
