import { HttpException } from '@nestjs/common';
import { pointView, type Point } from './points.js';
import { PROBLEMS, type ProblemCode } from './problems.js';
import { say, type Language } from './text.js';

/** What a problem may carry besides its code. */
export interface ProblemOptions {
  /** Everything to correct, all at once. */
  errors?: readonly Point[];
  /** Response headers such as `Retry-After`. */
  headers?: Record<string, string>;
  cause?: unknown;
}

/** A refusal that the caller is told about, as problem details (RFC 9457). Throw it anywhere in a request. */
export class Problem extends HttpException {
  readonly errors: readonly Point[];
  readonly headers: Record<string, string>;

  constructor(
    readonly code: ProblemCode,
    options: ProblemOptions = {},
  ) {
    super(code, PROBLEMS[code].status, { cause: options.cause });
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
  }
}

/** The body of a problem answer in one language; `instance` is the request id to quote to the operator. */
export function problemBody(problem: Pick<Problem, 'code' | 'errors'>, language: Language, instance: string) {
  const kind = PROBLEMS[problem.code];
  return {
    type: `urn:labor-saving-registry:problem:${problem.code}`,
    title: say(kind.title, language),
    status: kind.status,
    code: problem.code,
    instance,
    errors: problem.errors.map((error) => pointView(error, language)),
  };
}

/** Throws `unmet_rules` (or another code) carrying all points, unless there are none. */
export function refuseIfAny(errors: readonly Point[], code: ProblemCode = 'unmet_rules'): void {
  if (errors.length > 0) throw new Problem(code, { errors });
}
