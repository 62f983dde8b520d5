import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { certificateQuery, keysQuery, standingQuery } from '../../api/queries.js';
import { Facts } from '../../parts/Facts.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { verify, type Statement, type Verdict } from './certificate.js';
import { Standing } from './Standing.js';
import { useVerifyWords } from './words.js';

/** Where a listing stands now, and whether its certificate holds: that of today, or one that somebody pastes. */
export function VerifyPage() {
  const words = useVerifyWords();
  const { id = '' } = useParams();
  const standing = useQuery(standingQuery(id));
  const certificate = useQuery(certificateQuery(id));
  const keys = useQuery(keysQuery);
  const [pasted, setPasted] = useState('');
  return (
    <Shown of={standing} page>
      {(present) => (
        <div className="flex max-w-[48rem] flex-col gap-8">
          <PageHead title={words.title}>
            <p>{words.lead}</p>
          </PageHead>
          <Standing standing={present} />
          <Shown of={certificate}>
            {({ jws }) => (
              <Shown of={keys}>
                {(published) => (
                  <>
                    <Checked jws={pasted || jws} keys={published} id={id} standing={present.status} />
                    <OwnCertificate check={setPasted} pasted={pasted !== ''} />
                  </>
                )}
              </Shown>
            )}
          </Shown>
        </div>
      )}
    </Shown>
  );
}

interface CheckedProps {
  jws: string;
  keys: JsonWebKey[];
  id: string;
  standing: string;
}

function Checked({ jws, keys, id, standing }: CheckedProps) {
  const verdict = useQuery({
    queryKey: ['verdict', id, jws, standing],
    queryFn: () => verify(jws, keys, { id, origin: window.location.origin, now: new Date(), standing }),
  });
  return <Shown of={verdict}>{(found) => <VerdictView verdict={found} />}</Shown>;
}

function VerdictView({ verdict: { statement, kid, faults } }: { verdict: Verdict }) {
  const words = useVerifyWords();
  const valid = faults.length === 0;
  return (
    <section aria-live="polite" className="flex flex-col gap-4">
      <div
        className={`card flex flex-col gap-2 ${valid ? 'border-success-2 bg-green-50' : 'border-error-1 bg-red-50'}`}
      >
        <h2 className="text-std-20B-150">
          <span aria-hidden="true">{valid ? '✓ ' : '× '}</span>
          {valid ? words.valid : words.invalid}
        </h2>
        {!valid && (
          <ul className="list-disc pl-5">
            {faults.map((fault) => (
              <li key={fault}>{words.faults[fault]}</li>
            ))}
          </ul>
        )}
      </div>
      {statement && <Says statement={statement} kid={kid ?? ''} />}
    </section>
  );
}

function Says({ statement, kid }: { statement: Statement; kid: string }) {
  const words = useVerifyWords();
  const { day, listing } = useWords();
  const { name, maker, models, category, status, kind, iat, validUntil, notListedSince, iss } = statement;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.says}</h2>
      <Facts
        facts={[
          [words.name, name],
          [words.maker, maker.name],
          [words.models, models.join('、')],
          [words.category, category],
          [words.status, words.statuses[status] ?? status],
          [words.kind, listing.kind[kind] ?? kind],
          [words.issued, day(new Date(iat * 1000).toISOString())],
          ...(validUntil ? [[words.until, day(`${validUntil}T12:00:00+09:00`)] as const] : []),
          ...(notListedSince ? [[words.notListedSince, day(notListedSince)] as const] : []),
          [words.issuer, iss],
          [words.key, <code className="text-sm">{kid}</code>],
        ]}
      />
    </section>
  );
}

function OwnCertificate({ check, pasted }: { check: (jws: string) => void; pasted: boolean }) {
  const words = useVerifyWords();
  const id = useId();
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('certificate');
    check(typeof text === 'string' ? text.trim() : '');
  }
  return (
    <section className="no-print flex flex-col gap-3 border-t border-solid-gray-300 pt-6">
      <h2 className="text-std-20B-150">{words.own}</h2>
      <form onSubmit={send} className="flex flex-col items-start gap-3">
        <label htmlFor={id} className="text-sm font-bold">
          {words.field}
        </label>
        <p id={`${id}-hint`} className="text-sm">
          {words.ownHint}
        </p>
        <textarea
          id={id}
          name="certificate"
          rows={4}
          required
          aria-describedby={`${id}-hint`}
          className="field w-full font-mono text-sm"
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            {words.check}
          </button>
          {pasted && (
            <button type="reset" className="button button-quiet" onClick={() => check('')}>
              {words.back}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
