import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api, doneBy, type Schemas } from '../../api/client.js';
import { ActionButton, Form, SubmitButton, TextArea, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { MOST_COMPARED } from '../compare/chosen.js';
import { AccountFrame } from './AccountFrame.js';
import { shortlistQuery } from './queries.js';
import { useAccountWords } from './words.js';

/** The products somebody is thinking about, with a note on each. */
export function ShortlistPage() {
  return <AccountFrame>{() => <Shortlist />}</AccountFrame>;
}

function Shortlist() {
  const words = useAccountWords();
  const entries = useQuery(shortlistQuery);
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.shortlist}>
        <p>{words.shortlistLead}</p>
      </PageHead>
      <Shown of={entries}>
        {(items) =>
          items.length === 0 ? (
            <div className="flex flex-col items-start gap-4">
              <p>{words.shortlistEmpty}</p>
              <Link to="/search" className="button">
                {words.search}
              </Link>
            </div>
          ) : (
            <>
              <Compare entries={items} />
              <ul className="flex flex-col gap-4">
                {items.map((entry) => (
                  <Entry key={entry.listingId} entry={entry} />
                ))}
              </ul>
            </>
          )
        }
      </Shown>
    </div>
  );
}

function Compare({ entries }: { entries: Schemas['ShortlistEntryView'][] }) {
  const words = useAccountWords();
  const live = entries.filter((entry) => entry.live).map(({ listingId }) => listingId);
  if (live.length < 2) return null;
  return (
    <p>
      <Link to={`/compare?ids=${live.slice(0, MOST_COMPARED).join(',')}`} className="button button-quiet">
        {live.length > MOST_COMPARED ? words.compareFirst : words.compare(live.length)}
      </Link>
    </p>
  );
}

function Entry({ entry }: { entry: Schemas['ShortlistEntryView'] }) {
  const words = useAccountWords();
  const { yen, noTax } = useWords();
  const queries = useQueryClient();
  const { listingId: id, name, maker, category, bodyPrice, live, note } = entry;
  const refresh = () => queries.invalidateQueries({ queryKey: shortlistQuery.queryKey });
  const remove = async () => {
    await doneBy(api.DELETE('/api/v1/shortlist/{id}', { params: { path: { id } } }));
    await refresh();
  };
  return (
    <li className="card flex flex-col gap-3">
      <div>
        <p className="text-sm text-solid-gray-700">{category}</p>
        <h2 className="text-lg font-bold">{live ? <Link to={`/listings/${id}`}>{name}</Link> : name}</h2>
        <p className="text-sm">{maker}</p>
      </div>
      <p>
        {live ? (
          <>
            <span className="font-bold">{yen(bodyPrice)}</span> <span className="text-sm">{noTax}</span>
          </>
        ) : (
          words.gone
        )}
      </p>
      {note && <p className="whitespace-pre-line border-s-4 border-solid-gray-300 ps-3">{note}</p>}
      <details>
        <summary className="w-fit underline">{words.note}</summary>
        <Note entry={entry} saved={refresh} />
      </details>
      <ActionButton act={remove} label={words.removeItemOf(name)}>
        {words.removeItem}
      </ActionButton>
    </li>
  );
}

function Note({ entry, saved }: { entry: Schemas['ShortlistEntryView']; saved: () => Promise<void> }) {
  const words = useAccountWords();
  const [done, setDone] = useState(false);
  const { listingId: id, name, note } = entry;
  const form = useForm<Schemas['ShortlistBody'], Schemas['ShortlistEntryView']>({
    send: (body) => answerOf(api.PUT('/api/v1/shortlist/{id}', { params: { path: { id } }, body })),
    done: () => {
      setDone(true);
      void saved();
    },
  });
  return (
    <Form of={form} className="flex max-w-xl flex-col gap-3 pt-3">
      <TextArea at="/note" label={words.noteOf(name)} defaultValue={note ?? ''} rows={3} maxLength={500} />
      <SubmitButton quiet done={done ? words.saved : ''}>
        {words.saveNote}
      </SubmitButton>
    </Form>
  );
}
