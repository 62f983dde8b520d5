import { Link } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { Facts } from '../../parts/Facts.js';
import { useWords } from '../../words/words.js';
import { useVerifyWords } from './words.js';

/** Where a listing stands today, since when, and what the public is told of why. */
export function Standing({ standing }: { standing: Schemas['ListingStandingView'] }) {
  const words = useVerifyWords();
  const { day, listing } = useWords();
  const { id, status, kind, endsOn, since, category, text } = standing;
  const live = status === 'live';
  return (
    <section
      aria-labelledby="standing"
      className={`card flex flex-col gap-3 ${live ? 'border-success-2 bg-green-50' : 'border-error-1 bg-red-50'}`}
    >
      <h2 id="standing" className="text-std-20B-150">
        <span aria-hidden="true">{live ? '● ' : '■ '}</span>
        {words.now[status]}
      </h2>
      <p>{words.means[status]}</p>
      <Facts
        facts={[
          [words.since, day(since)],
          ...(live ? [[words.kind, listing.kind[kind] ?? kind] as const] : []),
          ...(live && endsOn ? [[words.listedUntil, day(`${endsOn}T12:00:00+09:00`)] as const] : []),
          ...(category ? [[words.why, words.reasons[category]] as const] : []),
          ...(text ? [[words.publicText, <span lang="ja">{text}</span>] as const] : []),
        ]}
      />
      <p>
        {live ? (
          <Link to={`/listings/${id}`}>{words.toListing}</Link>
        ) : (
          <Link to="/integrity">{words.toIntegrity}</Link>
        )}
      </p>
    </section>
  );
}
