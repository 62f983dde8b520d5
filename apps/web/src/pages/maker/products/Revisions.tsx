import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { diffQuery, revisionsQuery } from '../queries.js';
import { useProductWords } from './words.js';

/** The revisions of a product, and what is different between one and the one before. */
export function Revisions({ id, newest }: { id: string; newest: number }) {
  const words = useProductWords();
  const { day } = useWords();
  const { data: revisions = [] } = useQuery(revisionsQuery(id));
  const [compared, setCompared] = useState<number | null>(null);
  if (newest < 2) return null;
  return (
    <section className="flex flex-col gap-3" aria-label={words.revisions}>
      <h2 className="text-std-18B-160">{words.revisions}</h2>
      <ul className="flex flex-col gap-2">
        {revisions.map(({ number, frozenAt }) => (
          <li key={number} className="flex flex-wrap items-center gap-3">
            <span className="font-bold">{words.revision(number)}</span>
            <span className="text-sm">{frozenAt ? day(frozenAt) : words.draft}</span>
            {number > 1 && (
              <button
                type="button"
                className="chip"
                aria-expanded={compared === number}
                onClick={() => setCompared(number)}
              >
                {words.compare}
                <span className="sr-only">{words.compareWith(number - 1, number)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {compared !== null && <Difference id={id} from={compared - 1} to={compared} />}
    </section>
  );
}

function Difference({ id, from, to }: { id: string; from: number; to: number }) {
  const words = useProductWords();
  const query = useQuery(diffQuery(id, from, to));
  return (
    <Shown of={query}>
      {({ differences }) =>
        differences.length === 0 ? (
          <p>{words.same}</p>
        ) : (
          <ScrollTable label={words.compareWith(from, to)}>
            <thead>
              <tr>
                <th scope="col">{words.view}</th>
                <th scope="col">{words.was}</th>
                <th scope="col">{words.is}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ pointer, before, after }) => (
                <tr key={pointer}>
                  <th scope="row">{pointer.slice(1).replaceAll('/', ' › ')}</th>
                  <td>{said(before)}</td>
                  <td>{said(after)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )
      }
    </Shown>
  );
}

/** A value as text. */
function said(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
