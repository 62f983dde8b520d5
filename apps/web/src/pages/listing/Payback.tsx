import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { estimateQuery } from '../../api/queries.js';
import { Shown } from '../../parts/Shown.js';
import { askedFor } from '../estimate/asked.js';
import { Figures } from '../estimate/EstimateResult.js';
import { PaybackChart } from '../estimate/PaybackChart.js';
import { useEstimateWords } from '../estimate/words.js';
import { hoursSaved, OWN, reckonedWith } from './own-figures.js';
import { useListingWords } from './words.js';

/**
 * What it costs after the subsidy and when it has paid for itself: by figures of an example until somebody fills in
 * their own, which then stand in the address. Nothing where no hours are saved.
 */
export function Payback({ listing }: { listing: Schemas['ListingView'] }) {
  const words = useListingWords();
  const [address] = useSearchParams();
  const hours = hoursSaved(listing.effects);
  if (hours === 0 && !address.has('hours')) return null;
  const reckoned = reckonedWith(address, listing.id, hours);
  const example = !OWN.some((field) => address.has(field));
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-std-20B-150">{words.payback}</h2>
      <p>{example ? words.paybackExample : words.paybackOwn}</p>
      <OwnFigures reckoned={reckoned} />
      <Reckoned reckoned={reckoned} />
    </section>
  );
}

function Reckoned({ reckoned }: { reckoned: URLSearchParams }) {
  const words = useListingWords();
  const own = useEstimateWords();
  const { asked } = askedFor(reckoned);
  const estimate = useQuery(estimateQuery(asked));
  if (!asked) return <p role="alert">{own.needs.staff}</p>;
  return (
    <Shown of={estimate}>
      {(found) => (
        <div aria-live="polite" aria-busy={estimate.isPlaceholderData} className="flex flex-col gap-6">
          <Figures estimate={found} />
          {found.payback && (
            <PaybackChart
              netCost={found.netCost}
              monthlySaving={found.payback.monthlySaving}
              months={found.payback.months}
            />
          )}
          <p className="text-sm">
            {own.estimate} <Link to={`/estimate?${reckoned}`}>{words.paybackMore}</Link>
          </p>
        </div>
      )}
    </Shown>
  );
}

/** The figures of one's own company, as few as there can be. */
function OwnFigures({ reckoned }: { reckoned: URLSearchParams }) {
  const words = useListingWords();
  const own = useEstimateWords();
  const [, setAddress] = useSearchParams();
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        for (const field of OWN) {
          const value = form.get(field);
          if (typeof value === 'string') next.set(field, value);
          else next.delete(field);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }
  const names = { staff: own.staff, hours: own.hours, wage: own.wage };
  return (
    <form aria-label={words.paybackForm} noValidate onSubmit={send} className="no-print card flex flex-col gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-3">
        {(['staff', 'hours', 'wage'] as const).map((field) => (
          <label key={field} className="flex flex-col gap-1 text-sm font-bold">
            {names[field]}
            <input
              name={field}
              inputMode="decimal"
              defaultValue={reckoned.get(field) ?? ''}
              className="field w-full min-w-0 font-normal"
            />
          </label>
        ))}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            name="wageRise"
            value="true"
            className="size-5"
            defaultChecked={reckoned.get('wageRise') === 'true'}
          />
          {own.wageRise}
        </label>
        <button type="submit" className="button button-quiet">
          {words.paybackAgain}
        </button>
      </div>
    </form>
  );
}
