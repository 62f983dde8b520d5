import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { etagOf } from './if-match.js';

/** Adds what follows from an answer: `ETag` for things with a version, `Link` for a page that is not the last. */
@Injectable()
export class ResponseHeadersInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (answer === null || typeof answer !== 'object') return answer;
        if ('version' in answer && typeof answer.version === 'number') reply.header('etag', etagOf(answer.version));
        if ('next' in answer && typeof answer.next === 'string' && 'items' in answer) {
          const url = new URL(request.url, 'http://registry');
          url.searchParams.set('cursor', answer.next);
          reply.header('link', `<${url.pathname}${url.search}>; rel="next"`);
        }
        return answer;
      }),
    );
  }
}
