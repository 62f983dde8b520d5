import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { integrityQuery } from '../../api/queries.js';
import { Facts } from '../../parts/Facts.js';
import { MorePages } from '../../parts/MorePages.js';
import { PageHead } from '../../parts/PageHead.js';
import { Loading, Trouble } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { useIntegrityWords } from './words.js';

/** What was suspended, revoked or has ended, when and why. */
export function IntegrityPage() {
  const words = useIntegrityWords();
  const steps = useInfiniteQuery(integrityQuery);
  const items = steps.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <p>
        <Link to="/as-of">{words.toAsOf}</Link>
      </p>
      {steps.isPending && <Loading />}
      {steps.error && <Trouble error={steps.error} retry={() => void steps.refetch()} />}
      {steps.data && items.length === 0 && <p>{words.none}</p>}
      <ul className="grid gap-4 lg:grid-cols-2">
        {items.map((entry) => (
          <Entry key={`${entry.listingId} ${entry.at} ${entry.verb}`} entry={entry} />
        ))}
      </ul>
      <MorePages query={steps} more={words.more} loading={words.loading} />
    </div>
  );
}

function Entry({ entry }: { entry: Schemas['IntegrityEntry'] }) {
  const words = useIntegrityWords();
  const { day } = useWords();
  const { listingId, name, modelNumbers, maker, verb, at, category, text, standing } = entry;
  return (
    <li className="card flex flex-col gap-2">
      <p className="flex flex-wrap gap-x-4 text-sm">
        <time dateTime={at}>{day(at)}</time>
        <strong>{words.verbs[verb] ?? verb}</strong>
      </p>
      <h2 className="text-lg font-bold" lang="ja">
        {standing === 'live' ? <Link to={`/listings/${listingId}`}>{name}</Link> : name}
      </h2>
      <Facts
        facts={[
          [words.maker, maker],
          [words.models, modelNumbers.join('、')],
          [words.why, words.reasons[category]],
          [words.now, words.standings[standing] ?? standing],
        ]}
      />
      {standing !== 'live' && (
        <p className="text-sm">
          <Link to={`/verify/${listingId}`}>{words.check}</Link>
        </p>
      )}
      {text && (
        <p className="border-t border-solid-gray-300 pt-2 whitespace-pre-line" lang="ja">
          {text}
        </p>
      )}
    </li>
  );
}
