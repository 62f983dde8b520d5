import {
  applyDecorators,
  createParamDecorator,
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Socket } from 'node:net';
import { finalize, type Observable } from 'rxjs';
import { CONFIG, type Config } from '../config/config.js';
import { Problem } from '../problem/problem.js';
import { isMultipart, receiveUpload, type UploadRules } from './upload.receive.js';
import { removeSpooled, type SpooledFile } from './upload.spool.js';

export { cleanFileName, sweepSpool, type SpooledFile } from './upload.spool.js';

type UploadRequest = FastifyRequest & { spooledFile?: SpooledFile };

const Rules = Reflector.createDecorator<Partial<UploadRules>>();

/**
 * The route takes `multipart/form-data` with one file in `field` (`file` unless named) of at most `maxBytes`
 * (DOCUMENT_MAX_BYTES unless given). The handler gets the file with {@link ReceivedFile} and the text fields as its
 * `@Body()`. The file is gone when the handler has finished: what is to stay goes to the FileStorage before.
 *
 * In a controller: `@ReceivesFile() upload(@ReceivedFile() file: SpooledFile, @Body() body: DocumentBody) { … }`
 */
export const ReceivesFile = (rules: Partial<UploadRules> = {}) =>
  applyDecorators(Rules(rules), ApiConsumes('multipart/form-data'));

/** Parameter: the file that came with the request, a {@link SpooledFile}. */
export const ReceivedFile = createParamDecorator((_data: unknown, context: ExecutionContext): SpooledFile => {
  const { spooledFile } = context.switchToHttp().getRequest<UploadRequest>();
  if (!spooledFile) throw new Error('A route with @ReceivedFile() needs @ReceivesFile() and the UploadInterceptor');
  return spooledFile;
});

/**
 * Receives the file of the routes that {@link ReceivesFile} marks. It is registered as the first of the global
 * interceptors: after the guards, so that nobody uploads who may not, and before anything that holds a transaction,
 * so that a slow sender holds none.
 */
@Injectable()
export class UploadInterceptor implements NestInterceptor {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'SPOOL_DIR' | 'DOCUMENT_MAX_BYTES'>,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> | Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<UploadRequest>();
    const rules = this.reflector.get(Rules, context.getHandler());
    if (rules) return this.receive(rules, request, next);
    if (isMultipart(request.raw)) throw new Problem('unsupported_media_type');
    return next.handle();
  }

  private async receive(given: Partial<UploadRules>, request: UploadRequest, next: CallHandler) {
    const rules = { field: 'file', maxBytes: this.config.DOCUMENT_MAX_BYTES, silenceMs: 30_000, ...given };
    const { file, fields } = await receiveUpload(request.raw, rules, this.config.SPOOL_DIR);
    request.spooledFile = file;
    request.body = fields;
    return next.handle().pipe(finalize(() => void removeSpooled(file.path)));
  }
}

/**
 * Lets multipart requests through to {@link UploadInterceptor} unread, and bounds what happens to those answered
 * before all of their body arrived, be it by the interceptor or by a guard. To close the connection at once would
 * destroy the answer on its way to a sender that is still sending. So the rest is thrown away and the connection then
 * serves the next request; a sender that does not come to an end in `lingerMs` is cut off (as by nginx's
 * `lingering_time`, with the same default).
 */
export function registerMultipart(fastify: FastifyInstance, lingerMs = 30_000): void {
  fastify.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));
  fastify.addHook('onResponse', ({ raw }, _reply, done) => {
    // What this process asks itself comes without a connection, and without a body.
    if (!raw.complete && raw.socket instanceof Socket)
      setTimeout(() => raw.complete || raw.socket.destroy(), lingerMs).unref();
    done();
  });
}
