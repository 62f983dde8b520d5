import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client.js';
import { NotFoundPage } from '../pages/errors/NotFoundPage.js';
import { useWords } from '../words/words.js';

/**
 * What was asked for once it is there; until then that it is on its way, and if it cannot be had the reason and the
 * way on. What the API does not know is a page that does not exist.
 */
export function Shown<Data>({
  of: query,
  page = false,
  children,
}: {
  of: UseQueryResult<Data>;
  /** It is the whole page, which has no heading until it is there. */
  page?: boolean;
  children: (data: Data) => ReactNode;
}) {
  const { site } = useWords();
  if (query.data !== undefined) return children(query.data);
  if (query.error instanceof ApiProblem && query.error.problem.status === 404) return <NotFoundPage />;
  return (
    <>
      {page && <h1 className="sr-only">{site.name}</h1>}
      {query.error ? <Trouble error={query.error} retry={() => void query.refetch()} /> : <Loading />}
    </>
  );
}

export function Loading() {
  const { site } = useWords();
  return (
    <p role="status" className="appear min-h-[60vh] py-8 text-center text-solid-gray-700">
      {site.loading}…
    </p>
  );
}

/** Something could not be had: what, why, and a button to try again. */
export function Trouble({ error, retry }: { error: Error; retry?: () => void }) {
  const { error: words } = useWords();
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  return (
    <div role="alert" className="card flex flex-col items-start gap-3 border-error-1 bg-red-50">
      <h2 className="text-std-20B-150">{problem ? problem.title : words.unreachable}</h2>
      {problem?.errors.length ? (
        <ul className="list-disc pl-6">
          {problem.errors.map(({ pointer, code, detail }) => (
            <li key={`${pointer} ${code}`}>{detail}</li>
          ))}
        </ul>
      ) : (
        <p>{problem ? words.failedText : words.unreachableText}</p>
      )}
      {problem && (
        <p className="text-sm text-solid-gray-700">
          {words.reference}: {problem.instance}
        </p>
      )}
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
