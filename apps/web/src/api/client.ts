import createClient from 'openapi-fetch';
import { language } from '../words/language.js';
import type { components, paths } from './schema.js';

export type Schemas = components['schemas'];

/** The API of this site, typed by its own description. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

api.use({
  onRequest: ({ request }) => request.headers.set('accept-language', language.current()),
});

/** The API has refused, and says why in the words of the reader. */
export class ApiProblem extends Error {
  constructor(
    readonly problem: Schemas['Problem'],
    readonly retryAfter?: number,
  ) {
    super(problem.title);
  }
}

/** Nobody has answered: the network is away, or what came back was no answer of the API. */
export class NoAnswer extends Error {}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

const isProblem = (error: unknown): error is Schemas['Problem'] =>
  typeof error === 'object' && error !== null && 'code' in error && 'title' in error;

/**
 * What a call has answered.
 * @throws ApiProblem when the API has refused, NoAnswer when it could not be reached
 */
export async function answerOf<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new NoAnswer('The registry cannot be reached', { cause });
  });
  if (response.ok && data !== undefined) return data;
  if (isProblem(error)) throw new ApiProblem(error, Number(response.headers.get('retry-after')) || undefined);
  throw new NoAnswer(`The registry answered ${response.status}`);
}
