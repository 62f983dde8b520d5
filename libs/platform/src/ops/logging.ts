import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { Config } from '../config/config.js';

/** The process's structured log (JSON lines); requests are logged without query, body, address or names. */
export const createLogger = (config: Pick<Config, 'LOG_LEVEL' | 'LOG_FILE'>): Logger =>
  pino(
    { level: config.LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    // Gathered for half a second or a page: a write of its own for each line costs a request a sixth of its time.
    pino.destination({ dest: config.LOG_FILE || 1, mkdir: true, sync: false, minLength: 4_096, periodicFlush: 500 }),
  );

const LEVELS = { log: 'info', error: 'error', warn: 'warn', debug: 'debug', verbose: 'trace', fatal: 'fatal' } as const;

/** Lets Nest and our services write into the structured log: `logger.error({ err, … }, 'what happened')`. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, ...rest: unknown[]) => this.write('log', message, rest);
  error = (message: unknown, ...rest: unknown[]) => this.write('error', message, rest);
  warn = (message: unknown, ...rest: unknown[]) => this.write('warn', message, rest);
  debug = (message: unknown, ...rest: unknown[]) => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]) => this.write('verbose', message, rest);
  fatal = (message: unknown, ...rest: unknown[]) => this.write('fatal', message, rest);

  /** Nest appends the context (the class) as the last text, and a stack before it for errors. */
  private write(level: keyof typeof LEVELS, message: unknown, rest: unknown[]): void {
    const texts = rest.filter((part): part is string => typeof part === 'string');
    const context = texts.pop();
    const [text] = texts;
    if (message !== null && typeof message === 'object') this.logger[LEVELS[level]]({ ...message, context }, text);
    else this.logger[LEVELS[level]]({ context, ...(text && { stack: text }) }, String(message));
  }
}

/**
 * Logs promises that nobody waits for when they fail, instead of ending the process: libraries leave such behind when a
 * server goes away, and what mattered has been reported or is tried again.
 */
export function surviveStrayPromises(logger: Logger): void {
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'a promise nobody waited for has failed'));
}
