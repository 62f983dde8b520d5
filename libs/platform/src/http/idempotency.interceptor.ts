import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { LessThan } from 'typeorm';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Problem } from '../problem/problem.js';
import { inputPoint } from '../problem/validation.js';
import { NotRemembered } from './access.js';
import { IdempotencyKey } from './idempotency.entity.js';
import type { SpooledFile } from './upload.js';

/** A key is good for this long. */
const REMEMBERED_MS = 48 * 60 * 60 * 1000;
const KEY = /^[\x21-\x7e]{1,200}$/;

/** A request of which the guard has found out who sends it: keys of different people never meet. */
export type RequestWithPrincipal = FastifyRequest & { principal?: string };

const hashOf = (request: FastifyRequest): Buffer => {
  const file = (request as { spooledFile?: SpooledFile }).spooledFile;
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body ?? null, file?.sha256 ?? null]))
    .digest();
};

/**
 * `Idempotency-Key` on a POST: the request's writes and the answer to remember are one transaction, so a repeated
 * request, even after a crash, has one effect and gets the first answer again. A refused request is not remembered.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<RequestWithPrincipal>();
    const key = request.headers['idempotency-key'];
    const { principal } = request;
    if (request.method !== 'POST' || key === undefined || principal === undefined) return next.handle();
    if (this.reflector.get(NotRemembered, context.getHandler())) return next.handle();
    if (typeof key !== 'string' || !KEY.test(key)) {
      throw new Problem('malformed_request', { errors: [inputPoint('/Idempotency-Key', 'wrong_form')] });
    }
    return from(this.once(principal, key, hashOf(request), next, http.getResponse<FastifyReply>()));
  }

  private once(principal: string, key: string, requestHash: Buffer, next: CallHandler, reply: FastifyReply) {
    return this.database.transaction(async (manager) => {
      const keys = manager.getRepository(IdempotencyKey);
      await keys.delete({ principal, createdAt: LessThan(new Date(this.clock.now().getTime() - REMEMBERED_MS)) });
      // A second request with the same key waits here until the first has committed or failed.
      const claimed = await keys
        .createQueryBuilder()
        .insert()
        .values({ principal, key, requestHash })
        .orIgnore()
        .execute();
      if ((claimed.raw as unknown[]).length === 0) {
        const first = await keys.findOneByOrFail({ principal, key });
        if (!first.requestHash.equals(requestHash)) throw new Problem('idempotency_key_reused');
        reply.header('idempotency-replayed', 'true');
        return first.answer;
      }
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: null });
      await keys.update({ principal, key }, { answer: answer as object });
      return answer;
    });
  }
}
