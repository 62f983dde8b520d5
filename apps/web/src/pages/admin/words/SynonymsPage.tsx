import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api, doneBy, type Schemas } from '../../../api/client.js';
import { Confirmation } from '../../../parts/Confirmation.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Pages } from '../../../parts/Pages.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown } from '../../../parts/Shown.js';
import { inVainQuery, synonymsQuery } from '../queries.js';
import { SearchField } from '../SearchField.js';
import { useAdminWords } from '../words.js';
import { SynonymForm } from './SynonymForm.js';

type Synonym = Schemas['SynonymView'];

/** The words people search with: what they mean, what a change would find, and what was searched for in vain. */
export function SynonymsPage() {
  const { synonyms: words } = useAdminWords();
  const [address] = useSearchParams();
  const synonyms = useInfiniteQuery(synonymsQuery(address.get('q') ?? ''));
  const [edited, setEdited] = useState<{ synonym?: Synonym; word: string }>();
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      {edited ? (
        <SynonymForm
          key={edited.synonym?.id ?? edited.word}
          synonym={edited.synonym}
          word={edited.word}
          close={() => setEdited(undefined)}
        />
      ) : (
        <p>
          <button type="button" className="button" onClick={() => setEdited({ word: '' })}>
            {words.add}
          </button>
        </p>
      )}
      <SearchField label={words.search} />
      <Pages of={synonyms} empty={words.empty}>
        {(found) => <List synonyms={found} edit={(synonym) => setEdited({ synonym, word: synonym.word })} />}
      </Pages>
      <InVain add={(word) => setEdited({ word })} />
    </div>
  );
}

function List({ synonyms, edit }: { synonyms: Synonym[]; edit: (synonym: Synonym) => void }) {
  const { synonyms: words } = useAdminWords();
  const queries = useQueryClient();
  const [ending, setEnding] = useState<Synonym>();
  const remove = async (id: string) => {
    await doneBy(api.DELETE('/api/v1/synonyms/{id}', { params: { path: { id } } }));
    await queries.invalidateQueries({ queryKey: ['admin', 'synonyms'] });
  };
  return (
    <>
      <ul aria-label={words.title}>
        {synonyms.map((synonym) => (
          <li key={synonym.id} className="flex flex-wrap items-center gap-3 border-b border-solid-gray-300 py-2">
            <span className="min-w-48 flex-1">
              <span className="font-bold">{synonym.word}</span>
              <span className="block text-sm">{synonym.targets.join('、') || words.meansNothing}</span>
            </span>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`${words.change}: ${synonym.word}`}
              onClick={() => {
                edit(synonym);
                window.scrollTo({ top: 0 });
              }}
            >
              {words.change}
            </button>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`${words.remove}: ${synonym.word}`}
              onClick={() => setEnding(synonym)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {ending && (
        <Confirmation
          title={words.ask(ending.word)}
          verb={words.remove}
          act={() => remove(ending.id)}
          close={() => setEnding(undefined)}
        >
          <p>{words.reach(ending.targets.length)}</p>
        </Confirmation>
      )}
    </>
  );
}

function InVain({ add }: { add: (word: string) => void }) {
  const { synonyms: words } = useAdminWords();
  const counts = useQuery(inVainQuery);
  return (
    <section aria-labelledby="in-vain" className="flex flex-col gap-2">
      <h2 id="in-vain" className="text-std-20B-150">
        {words.inVain}
      </h2>
      <Shown of={counts}>
        {(found) =>
          found.length === 0 ? (
            <p className="card">{words.noneInVain}</p>
          ) : (
            <ScrollTable label={words.queries}>
              <thead>
                <tr>
                  <th scope="col">{words.query}</th>
                  <th scope="col">{words.times}</th>
                  <th scope="col">{words.addThis}</th>
                </tr>
              </thead>
              <tbody>
                {found.map(({ query, withoutHits }) => (
                  <tr key={query}>
                    <th scope="row" className="font-normal">
                      {query}
                    </th>
                    <td className="tabular-nums">{withoutHits}</td>
                    <td>
                      <button
                        type="button"
                        className="underline"
                        aria-label={`${words.addThis}: ${query}`}
                        onClick={() => {
                          add(query);
                          window.scrollTo({ top: 0 });
                        }}
                      >
                        {words.addThis}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          )
        }
      </Shown>
    </section>
  );
}
