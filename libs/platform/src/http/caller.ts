import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { preferredLanguage, type Language } from '../problem/text.js';

/** What a request tells of the one who sends it, signed in or not. */
export interface CallerFacts {
  /** The network address; behind a proxy the one the proxy names. */
  address: string;
  userAgent: string | undefined;
  cookies: string | undefined;
  language: Language;
}

/** Parameter: what the request tells of its sender. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): CallerFacts => {
  const { ip, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return {
    address: ip,
    userAgent: headers['user-agent'],
    cookies: headers.cookie,
    language: preferredLanguage(headers['accept-language']),
  };
});
