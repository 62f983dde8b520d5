import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/client.js';
import { useWords } from '../../../words/words.js';
import { Problems } from '../draft/SaveState.js';
import { evidenceKindsQuery } from '../queries.js';
import { useMakerWords } from '../words.js';
import { Requirement, StateMark } from './Requirement.js';
import { useEvidenceWords } from './words.js';

type Track = Schemas['TrackReadinessView'];

interface Props {
  readiness: Schemas['ReadinessView'];
  linkTo: (pointer: string) => string | undefined;
  /** What may be done on a track that is ready. */
  action?: (track: Track) => ReactNode;
}

/** All that stands between a draft and its submission: on the maker's own track, and folded away on the other. */
export function ReadinessPanel({ readiness, linkTo, action }: Props) {
  const words = useEvidenceWords();
  const maker = useMakerWords();
  const [own, ...others] = readiness.tracks;
  if (!own) return null;
  return (
    <div className="flex flex-col gap-6">
      <TrackPanel track={own} named={others.length > 0} linkTo={linkTo} action={action} />
      {readiness.price && <PricePanel price={readiness.price} />}
      {others.map((track) => (
        <details key={track.track} className="card">
          <summary className="font-bold">{words.otherTrack(maker.tracks[track.track] ?? track.track)}</summary>
          <div className="pt-4">
            <TrackPanel track={track} named={false} linkTo={linkTo} action={action} />
          </div>
        </details>
      ))}
    </div>
  );
}

function TrackPanel({ track, named, linkTo, action }: { track: Track; named: boolean } & Omit<Props, 'readiness'>) {
  const words = useEvidenceWords();
  const maker = useMakerWords();
  const { ready, blocking, warnings, ways, assessment } = track;
  return (
    <div className="flex flex-col gap-5">
      {named && <h2 className="text-std-20B-150">{words.trackHeading(maker.tracks[track.track] ?? track.track)}</h2>}
      {ready ? (
        <p className="card border-success-2 font-bold text-success-2">
          <span aria-hidden="true">✓ </span>
          {words.ready}
        </p>
      ) : (
        <Problems points={blocking} linkTo={linkTo} title={words.notReady} />
      )}
      {warnings.length > 0 && (
        <section className="card flex flex-col gap-2 border-warning-orange-2">
          <h3 className="font-bold">{words.warnings}</h3>
          <ul className="list-disc pl-6">
            {warnings.map(({ pointer, code, detail }) => (
              <li key={`${pointer} ${code}`}>{detail}</li>
            ))}
          </ul>
        </section>
      )}
      {assessment.claims.map(({ claim, requirement }) => (
        <section key={claim} className="flex flex-col gap-2">
          <h3 className="font-bold">{words.claims[claim]}</h3>
          <Requirement node={requirement} leaf={(leaf) => <LeafLine leaf={leaf} />} />
          <Ways ways={ways.find((each) => each.claim === claim)} />
        </section>
      ))}
      {action?.(track)}
    </div>
  );
}

function LeafLine({ leaf: { kinds = [], state = 'missing', atLeast = 1 } }: { leaf: Schemas['RequirementView'] }) {
  const words = useEvidenceWords();
  const { data: all = [] } = useQuery(evidenceKindsQuery());
  const names = all.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  return (
    <p className="flex flex-wrap items-baseline gap-2">
      <StateMark state={state} />
      <span className="min-w-0 flex-1 basis-48">
        {names.length > 1 && <span className="mr-2 text-sm">{atLeast > 1 ? words.someOf(atLeast) : words.oneOf}</span>}
        {names.join('・')}
      </span>
    </p>
  );
}

function Ways({ ways }: { ways: Schemas['ClaimWaysView'] | undefined }) {
  const words = useEvidenceWords();
  if (!ways || ways.ways.length === 0) return null;
  return (
    <details>
      <summary className="py-1 underline">{words.ways}</summary>
      <ol className="flex flex-col gap-3 pt-2">
        {ways.ways.map(({ needs }, index) => (
          <li key={index} className="card flex flex-col gap-2">
            <p className="font-bold">{words.way(index + 1)}</p>
            {needs.map(({ atLeast, kinds }) => (
              <div key={kinds.map(({ kind }) => kind).join()}>
                {kinds.length > 1 && <p className="text-sm">{atLeast > 1 ? words.someOf(atLeast) : words.oneOf}</p>}
                <ul className="list-disc pl-6 text-sm">
                  {kinds.map(({ kind, name, how }) => (
                    <li key={kind}>
                      <strong>{name}</strong> — {how}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The declared price beside what is known of others. */
function PricePanel({ price }: { price: NonNullable<Schemas['ReadinessView']['price']> }) {
  const words = useEvidenceWords();
  const { yen, range, listing } = useWords();
  const { records, comparables, costs, declared } = price;
  if (!records && comparables.length === 0 && costs.length === 0) return null;
  return (
    <section className="card flex flex-col gap-2">
      <h3 className="font-bold">{words.price}</h3>
      <p>
        {words.declared}: {yen(declared)}
      </p>
      {records && (
        <p>
          {words.median}: {yen(records.median)}（{words.range}: {range(yen(records.least), yen(records.most))}）
          {records.tooHigh && <strong className="block text-error-2">{words.tooHigh}</strong>}
        </p>
      )}
      {comparables.map((each, index) => (
        <p key={index}>
          {words.perUnit(each.unit)}: {yen(Math.round(each.own))}（{words.median}: {yen(Math.round(each.median))}）
          {each.outside && <strong className="block text-error-2">{words.outside}</strong>}
        </p>
      ))}
      {costs.map((each, index) => (
        <p key={index}>
          {words.profit}: {listing.percent(each.profit)}
          {each.aboveBand && <strong className="block text-error-2">{words.aboveBand}</strong>}
        </p>
      ))}
    </section>
  );
}
