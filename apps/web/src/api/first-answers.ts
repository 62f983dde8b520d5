/** A page that lay in a history may be old, and so is what came with it. */
const KEPT_MS = 60_000;

interface Given {
  /** When the server put it together; milliseconds since 1970. */
  at: number;
  /** By the address that the API would have been asked for, its parameters in alphabetical order. */
  answers: Record<string, unknown>;
}

/**
 * The answers that came with the HTML of the page, so that it can be drawn without asking for them. Each is given once;
 * what is asked again is asked of the API. Whose clock is wrong asks for everything.
 *
 * @param json what the server has put into the page, if anything
 */
export function firstAnswers(
  json: string | null | undefined,
  now: () => number = Date.now,
): (request: Pick<Request, 'method' | 'url'>) => Response | undefined {
  if (!json) return () => undefined;
  const { at, answers } = JSON.parse(json) as Given;
  const left = new Map(Object.entries(answers));
  return ({ method, url }) => {
    const { pathname, searchParams } = new URL(url);
    searchParams.sort();
    const question = searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
    if (method !== 'GET' || !left.has(question) || Math.abs(now() - at) > KEPT_MS) return undefined;
    const answer = left.get(question);
    left.delete(question);
    return Response.json(answer);
  };
}
