import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import { Facts } from '../../../parts/Facts.js';
import { PageHead } from '../../../parts/PageHead.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown } from '../../../parts/Shown.js';
import { Badge } from '../parts/Badge.js';
import { ModalDialog } from '../../../parts/ModalDialog.js';
import { drawQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { SettleAuditForm } from './SettleAuditForm.js';

type Audit = Schemas['AuditView'];

/** One draw: how it was made, and what became of the listings it picked. */
export function DrawPage({ session }: { session: Session }) {
  const { id = '' } = useParams();
  const draw = useQuery(drawQuery(id));
  return (
    <Shown of={draw}>{(found) => <Draw draw={found} maySettle={session.role === 'secretariat_examiner'} />}</Shown>
  );
}

function Draw({ draw, maySettle }: { draw: Schemas['DrawView']; maySettle: boolean }) {
  const { draws: words, moment } = useReviewWords();
  const [settling, setSettling] = useState<Audit>();
  const { audits, population, method, seed, repeats, createdAt } = draw;
  const settled = audits.filter(({ outcome }) => outcome !== null).length;
  const risksOf = (listingId: string) => population.find(({ id }) => id === listingId)?.risks ?? [];
  return (
    <div className="flex flex-col gap-6">
      <p>
        <Link to="/review/draws">← {words.back}</Link>
      </p>
      <PageHead title={words.madeOn(moment(createdAt))}>
        <p>{words.settled(settled, audits.length)}</p>
      </PageHead>
      <Facts
        facts={[
          [words.method, `${words.methods[method]}・${words.population(population.length)}`],
          [words.seed, <code key="seed">{seed}</code>],
          [
            words.result,
            <Badge key="repeats" tone={repeats ? 'good' : 'bad'}>
              {repeats ? words.repeats : words.notRepeats}
            </Badge>,
          ],
        ]}
      />
      <ScrollTable label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.listing}</th>
            <th scope="col">{words.risk}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {audits.map((audit) => (
            <tr key={audit.id}>
              <td>{audit.place}</td>
              <td>
                <Link to={`/review/listings/${audit.listingId}`}>{audit.name}</Link>
              </td>
              <td>
                {risksOf(audit.listingId)
                  .map((risk) => words.risks[risk] ?? risk)
                  .join('・') || words.noRisk}
              </td>
              <td>
                {audit.outcome ? (
                  <>
                    <Badge tone={audit.outcome === 'kept' ? 'good' : 'bad'}>{words.done[audit.outcome]}</Badge>
                    <p lang="ja">{audit.note}</p>
                  </>
                ) : maySettle ? (
                  <button
                    type="button"
                    className="chip"
                    aria-label={`${words.settle}: ${audit.name}`}
                    onClick={() => setSettling(audit)}
                  >
                    {words.settle}
                  </button>
                ) : (
                  words.open
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {settling && (
        <ModalDialog title={settling.name} close={() => setSettling(undefined)}>
          <SettleAuditForm auditId={settling.id} done={() => setSettling(undefined)} />
        </ModalDialog>
      )}
    </div>
  );
}
