import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyBaseLogger, type FastifyReply, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config/config.js';
import { Metrics } from '../ops/metrics.js';
import { Problem, problemBody } from '../problem/problem.js';
import { ProblemFilter, sendProblem } from '../problem/problem.filter.js';
import { InputPipe } from '../problem/validation.js';
import { JSON_MAX_BYTES, parseJsonBody, unacceptableIn } from './body.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { interceptPosts } from './intercept-posts.js';
import { addHeadersOf } from './response-headers.js';
import { registerMultipart, UploadInterceptor } from './upload.js';

/** Asked every few seconds by machines; their answers would drown the log. */
const PROBES = new Set(['/health/live', '/health/ready', '/metrics']);

const REQUEST_ID = /^[\w.-]{8,64}$/;

/** Sent with every answer: what an answer that is no page needs. A page brings its own policy and the rest. */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Over plain http browsers ignore it. */
const HTTPS_HEADERS = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

const generalHeaders = ({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): Record<string, string> =>
  PUBLIC_URL.startsWith('https:') ? { ...SECURITY_HEADERS, ...HTTPS_HEADERS } : SECURITY_HEADERS;

/** Whether percent-encoding and UTF-8 hold: Fastify leaves a query undecoded where they do not. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

/** Answers a request that Node could not even parse, in the form of every other problem. */
function answerBrokenRequest(error: { code?: string }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : 'malformed_request';
  const requestId = randomUUID();
  const body = JSON.stringify(problemBody(new Problem(code), 'ja', requestId));
  const status = code === 'headers_too_large' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const headers = {
    ...SECURITY_HEADERS,
    'x-request-id': requestId,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** Fastify as every process uses it: request ids, limits, problem details also for what never reaches Nest. */
export const createHttpAdapter = (config: Config, logger: Logger): FastifyAdapter =>
  new FastifyAdapter({
    loggerInstance: logger,
    // One line per request is written by the hook below, without address and query.
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    trustProxy: config.TRUST_PROXY,
    bodyLimit: JSON_MAX_BYTES,
    requestTimeout: 600_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 256 },
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    clientErrorHandler: answerBrokenRequest,
    // An address that cannot be read passes by all hooks.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply.headers({ ...generalHeaders(config), 'x-request-id': request.id })),
  });

/** Everything between the socket and the controllers: headers, body parsers, validation, problems, metrics. */
export function configureHttp(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const metrics = app.get(Metrics);
  const headers = generalHeaders(app.get<Config>(CONFIG));
  app.useBodyParser('application/json', {}, (_request, body: Buffer, done) => {
    try {
      done(null, parseJsonBody(body));
    } catch (error) {
      done(error as Error);
    }
  });
  registerMultipart(fastify);
  fastify.removeContentTypeParser('text/plain');

  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id);
    done();
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    // Only an address with one of these can hold what has to be refused.
    if (!/[%?]/.test(request.url)) return done();
    if (!isDecodable(request.url)) return done(new Problem('malformed_request'));
    const errors = [...unacceptableIn(request.query), ...unacceptableIn(request.params)];
    if (errors.length > 0) return done(new Problem('invalid_input', { errors }));
    done();
  });
  fastify.addHook('preSerialization', (request, reply, answer, done) => {
    addHeadersOf(answer, request, reply);
    done(null, answer);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { id: requestId, method } = request;
    const { statusCode: status, elapsedTime } = reply;
    const route = request.routeOptions.url ?? '-';
    metrics.observe(method, route, status, elapsedTime / 1000);
    if (PROBES.has(route) && status < 400) return done();
    request.log.info({ requestId, method, route, status, ms: Math.round(elapsedTime) }, 'answered');
    done();
  });

  app.useGlobalPipes(new InputPipe());
  app.useGlobalFilters(new ProblemFilter());
  // The upload comes first: no transaction waits for a slow sender, and the hash of the file is known.
  interceptPosts(app, [app.get(UploadInterceptor), app.get(IdempotencyInterceptor)]);
}
