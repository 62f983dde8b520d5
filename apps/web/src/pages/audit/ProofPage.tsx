import { answerOf, api, type Schemas } from '../../api/client.js';
import { OperationCard } from '../../parts/operations/OperationCard.js';
import { useOperation, useStarted } from '../../parts/operations/operations.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown, Trouble } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { useAuditWords } from './words.js';

/** Proves that nobody has touched the records, or names the first row that does not hold. */
export function ProofPage() {
  const { proof: words } = useAuditWords();
  const { query, newest } = useOperation('verification');
  const start = useStarted(() => answerOf(api.POST('/api/v1/operations/verification')));
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={query}>
        {() => (
          <>
            {start.error && <Trouble error={start.error} />}
            {newest?.endedAt !== null && (
              <p>
                <button type="button" className="button" onClick={() => start.mutate()}>
                  {words.start}
                </button>
              </p>
            )}
            <OperationCard operation={newest}>
              {newest?.verified && <Checks checks={newest.verified.checks} />}
            </OperationCard>
          </>
        )}
      </Shown>
    </div>
  );
}

function Checks({ checks }: { checks: Schemas['Check'][] }) {
  const { proof: words } = useAuditWords();
  const { number } = useWords();
  const sound = checks.every(({ broken }) => broken === null);
  return (
    <>
      <p className={`text-lg font-bold ${sound ? 'text-success-2' : 'text-error-1'}`}>
        {sound ? words.sound : words.unsound}
      </p>
      <dl className="flex flex-col gap-2">
        {checks.map(({ what, rows, broken }) => (
          <div key={what}>
            <dt className="font-bold">{words.checks[what]}</dt>
            <dd>
              {broken
                ? words.broken(number(rows), broken.place, reasonIn(words.reasons, broken.why))
                : words.holds(number(rows))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const reasonIn = (reasons: Record<string, string>, why: string): string => reasons[why] ?? why;
