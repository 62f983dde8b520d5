import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import { Facts } from '../../../parts/Facts.js';
import { Form, RadioGroup, Select, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown } from '../../../parts/Shown.js';
import { Badge } from '../parts/Badge.js';
import { ModalDialog } from '../../../parts/ModalDialog.js';
import { drawQuery } from '../queries.js';
import { useReviewWords } from '../words.js';

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
          <SettleForm audit={settling} done={() => setSettling(undefined)} />
        </ModalDialog>
      )}
    </div>
  );
}

/** To suspend is said with what it touches, as on the page of the listing. */
function SettleForm({ audit, done }: { audit: Audit; done: () => void }) {
  const { draws: words, listings } = useReviewWords();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState('kept');
  const form = useForm<Schemas['SettleAuditBody'], unknown>({
    send: (body) =>
      answerOf(api.POST('/api/v1/sampling/audits/{id}/settle', { params: { path: { id: audit.id } }, body })),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['review'] });
      done();
    },
  });
  const suspends = outcome === 'suspended';
  return (
    <Form of={form} className="flex flex-col gap-4">
      <RadioGroup
        at="/outcome"
        label={words.outcome}
        defaultValue="kept"
        onChange={({ target }) => setOutcome(target.value)}
        options={(['kept', 'suspended'] as const).map((each) => [each, words.outcomes[each]])}
      />
      {suspends && (
        <ul className="list-disc pl-6">
          {listings.touches.suspend!.map((touched) => (
            <li key={touched}>{touched}</li>
          ))}
        </ul>
      )}
      <TextArea at="/reason" label={words.note} rows={3} lang="ja" />
      {suspends && (
        <>
          <Select
            at="/category"
            label={listings.reasonCategory}
            options={Object.entries(listings.categories)}
            defaultValue="other"
          />
          <TextArea
            at="/publicText"
            label={listings.publicText}
            hint={listings.publicHint}
            optional
            rows={2}
            lang="ja"
          />
        </>
      )}
      <SubmitButton>{words.settle}</SubmitButton>
    </Form>
  );
}
