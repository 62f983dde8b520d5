import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseProblem } from '../database/database.problems.js';
import { StorageUnavailable } from '../storage/storage.js';
import { Problem, problemBody } from './problem.js';
import { PROBLEMS, type ProblemCode } from './problems.js';
import { preferredLanguage } from './text.js';

/** The kind of problem for errors that the framework raises itself, by their HTTP status. */
const BY_STATUS = {
  400: 'malformed_request',
  404: 'not_found',
  405: 'not_found',
  413: 'body_too_large',
  414: 'uri_too_long',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
  431: 'headers_too_large',
  503: 'unavailable',
} as const satisfies Record<number, ProblemCode>;

/** Any error as a problem; what nobody foresaw becomes `internal_error` and tells nothing. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number })?.statusCode;
  const code = error instanceof StorageUnavailable ? 'unavailable' : BY_STATUS[status as keyof typeof BY_STATUS];
  if (code) return new Problem(code, { cause: error, headers: code === 'unavailable' ? { 'retry-after': '2' } : {} });
  return databaseProblem(error) ?? new Problem('internal_error', { cause: error });
}

/** Sends a problem on a Fastify reply, in the caller's language. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = asProblem(error);
  const { status } = PROBLEMS[problem.code];
  if (status >= 500)
    new Logger('Problem').error({ err: problem.cause ?? problem, requestId: request.id }, problem.code);
  if (reply.sent || reply.raw.headersSent) return;
  void reply
    .status(status)
    .headers(problem.headers)
    .header('content-language', preferredLanguage(request.headers['accept-language']))
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(problem, preferredLanguage(request.headers['accept-language']), request.id)));
}

/** Turns every error of a Nest handler into problem details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
