import { useId, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { momentOf } from '../moments.js';
import type { Operation } from './operations.js';
import { useOperationWords } from './words.js';

/** How an operation goes on, and once it has ended what has come of it. */
export function OperationCard({ operation, children }: { operation: Operation | undefined; children?: ReactNode }) {
  const words = useOperationWords();
  const id = useId();
  if (!operation) return <p className="card">{words.never}</p>;
  const { status, startedBy, createdAt, endedAt, failure, fileName } = operation;
  return (
    <section aria-labelledby={id} className="card flex flex-col gap-3">
      <h2 id={id} className="text-std-20B-150">
        {endedAt === null ? words.now : words.last}
      </h2>
      <p role="status" className={`font-bold ${status === 'failed' ? 'text-error-1' : ''}`}>
        {words.status[status]}
      </p>
      {endedAt === null && <Progress operation={operation} />}
      {failure !== null && <p>{words.failure(failure)}</p>}
      {children}
      <p className="text-sm text-solid-gray-700">
        {[fileName, words.started(startedBy, momentOf(createdAt)), endedAt && words.ended(momentOf(endedAt))]
          .filter(Boolean)
          .join('・')}
      </p>
    </section>
  );
}

function Progress({ operation: { done, total } }: { operation: Operation }) {
  const words = useOperationWords();
  const { number } = useWords();
  return (
    <div className="flex flex-col gap-1">
      <progress
        aria-label={words.progress}
        className="h-4 w-full accent-blue-900"
        {...(total !== null && { max: Math.max(total, 1), value: done })}
      />
      {total !== null && <p>{words.of(number(done), number(total))}</p>}
      <p className="text-sm text-solid-gray-700">{words.leave}</p>
    </div>
  );
}
