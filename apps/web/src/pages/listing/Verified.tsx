import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { ScrollTable } from '../../parts/ScrollTable.js';
import { Shown } from '../../parts/Shown.js';
import { usePick, useWords } from '../../words/words.js';
import { useTrustWords } from './trust-words.js';

const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['listings', id, 'evidence'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/catalog/listings/{id}/evidence', { params: { path: { id } }, signal })),
    select: ({ items }) => items,
  });

/** What stands behind a listing: the kinds of evidence and when they were verified. */
export function Verified({ id }: { id: string }) {
  const words = useTrustWords();
  const pick = usePick();
  const { day } = useWords();
  const evidence = useQuery(evidenceQuery(id));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.evidence}</h2>
      <Shown of={evidence}>
        {(items) =>
          items.length === 0 ? (
            <p>{words.evidenceNone}</p>
          ) : (
            <>
              <p>{words.evidenceLead}</p>
              <ScrollTable label={words.evidence}>
                <thead>
                  <tr>
                    <th scope="col">{words.kind}</th>
                    <th scope="col">{words.count}</th>
                    <th scope="col">{words.verified}</th>
                  </tr>
                </thead>
                {(['price', 'support', 'company'] as const).map((claim) => {
                  const rows = items.filter((item) => item.claim === claim);
                  if (rows.length === 0) return null;
                  return (
                    <tbody key={claim}>
                      <tr>
                        <th scope="rowgroup" colSpan={3} className="bg-solid-gray-50">
                          {words.claims[claim]}
                        </th>
                      </tr>
                      {rows.map(({ kind, name, count, verifiedAt }) => (
                        <tr key={kind}>
                          <th scope="row" className="font-normal">
                            {pick(name)}
                          </th>
                          <td>{words.pieces(count)}</td>
                          <td>{verifiedAt ? day(verifiedAt) : words.inReview}</td>
                        </tr>
                      ))}
                    </tbody>
                  );
                })}
              </ScrollTable>
            </>
          )
        }
      </Shown>
    </section>
  );
}
