import type { FastifyInstance, FastifyRequest } from 'fastify';
import { scriptText } from './head.rules.js';

/** An address as both sides write it: the same parameters in another order are the same question. */
export function questionOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://registry');
  searchParams.sort();
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`;
}

/**
 * What the API answers to everybody, as data in the HTML, so that a page is drawn without asking for it. It is asked in
 * this process, by the route itself: with its checks, limits and counts, and without who is signed in. What is refused
 * is left out: the page then asks itself, and says what it is told.
 */
export async function firstAnswers(
  fastify: FastifyInstance,
  { ip, id }: FastifyRequest,
  paths: readonly string[],
  now: Date,
): Promise<string> {
  const answers = await Promise.all(
    paths.map(async (url) => {
      const headers = { accept: 'application/json', 'x-request-id': id };
      const { statusCode, payload } = await fastify.inject({ method: 'GET', url, remoteAddress: ip, headers });
      return statusCode === 200 ? [`${JSON.stringify(questionOf(url))}:${payload}`] : [];
    }),
  );
  const json = `{"at":${now.getTime()},"answers":{${answers.flat().join(',')}}}`;
  return `<script type="application/json" id="first-answers">${scriptText(json)}</script>`;
}
