import createClient from 'openapi-fetch';
import { language } from '../words/language.js';
import { firstAnswers } from './first-answers.js';
import type { components, paths } from './schema.js';

export type Schemas = components['schemas'];

/** The API of this site, typed by its own description. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

const given = firstAnswers(document.getElementById('first-answers')?.textContent);

api.use({
  onRequest: ({ request }) => {
    request.headers.set('accept-language', language.current());
    return given(request);
  },
});

/** A key under which a call counts once, however often it is sent. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

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
  const { data, error, response } = await reached(call);
  if (response.ok && data !== undefined) return data;
  throw failureOf(error, response);
}

/**
 * Waits until the API has done what was asked, where it has nothing to answer.
 * @throws ApiProblem when the API has refused, NoAnswer when it could not be reached
 */
export async function doneBy(call: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await reached(call);
  if (!response.ok) throw failureOf(error, response);
}

const reached = <Data>(call: Promise<Answer<Data>>): Promise<Answer<Data>> =>
  call.catch((cause: unknown) => {
    throw new NoAnswer('The registry cannot be reached', { cause });
  });

function failureOf(error: unknown, response: Response): ApiProblem | NoAnswer {
  if (isProblem(error)) return new ApiProblem(error, Number(response.headers.get('retry-after')) || undefined);
  return new NoAnswer(`The registry answered ${response.status}`);
}
