import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiOf } from './openapi.js';

/** The page brings its own style sheet and scripts from this host; the viewer sets styles on elements itself. */
const DOCS_POLICY =
  "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; " +
  "style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

/** What a page needs besides the headers of every answer. */
const PAGE_HEADERS = {
  'content-security-policy': DOCS_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'same-origin',
};

/**
 * Serves the OpenAPI document at /api/openapi.json and a readable page at /api/docs. It is put together when somebody
 * first asks for it: most processes never are, and start sooner and smaller without.
 */
export function serveDocs(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith('/api/docs')) reply.headers(PAGE_HEADERS);
    done();
  });
  let made: ReturnType<typeof openApiOf> | undefined;
  const document = () => (made ??= openApiOf(app));
  SwaggerModule.setup('api/docs', app, document, { customSiteTitle: '省力化機器レジストリ API', raw: false });
  fastify.get('/api/openapi.json', (_request, reply) => reply.send(document()));
}
