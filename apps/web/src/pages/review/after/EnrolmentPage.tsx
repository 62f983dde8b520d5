import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import { Facts } from '../../../parts/Facts.js';
import { DateField, Form, Select, SubmitButton, TextArea, TextField, useForm } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { Badge } from '../parts/Badge.js';
import { ModalDialog } from '../../../parts/ModalDialog.js';
import { advisersQuery, enrolmentQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { ENROLMENT_TONE } from './EnrolmentsPage.js';

type Enrolment = Schemas['EnrolmentView'];

/** One membership: why the maker asked for it, its plan, and what its adviser and the approver do with it. */
export function EnrolmentPage({ session }: { session: Session }) {
  const { id = '' } = useParams();
  const enrolment = useQuery(enrolmentQuery(id));
  return (
    <Shown of={enrolment}>{(found) => <Membership key={found.version} enrolment={found} session={session} />}</Shown>
  );
}

function Membership({ enrolment, session }: { enrolment: Enrolment; session: Session }) {
  const { enrolments: words } = useReviewWords();
  const { day } = useWords();
  const { manufacturer, status, adviser, hindrances, security, startsOn, endsOn, reason } = enrolment;
  const advises = session.role === 'adviser' && status === 'active' && adviser === session.person.name;
  return (
    <div className="flex flex-col gap-6">
      <p>
        <Link to="/review/enrolments">← {words.back}</Link>
      </p>
      <PageHead title={manufacturer}>
        <p className="flex flex-wrap items-center gap-3">
          <Badge tone={ENROLMENT_TONE[status] ?? 'plain'}>{words.statuses[status]}</Badge>
          <span lang="ja">
            {words.adviser}：{adviser ?? words.noAdviser}
          </span>
          {startsOn && endsOn && <span>{words.term(day(startsOn), day(endsOn))}</span>}
        </p>
        {reason && <p lang="ja">{reason}</p>}
      </PageHead>
      <section className="flex flex-col gap-2">
        <h2 className="text-std-20B-150">{words.hindrances}</h2>
        <ul className="list-disc pl-6">
          {hindrances.map(({ hindrance, text }) => (
            <li key={hindrance}>
              <strong>{words.names[hindrance]}</strong>：<span lang="ja">{text}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-std-20B-150">{words.security}</h2>
        <Facts
          facts={[
            [words.madeIn, security.madeIn],
            [words.controlledBy, security.controlledBy],
            [words.leakagePrevention, security.leakagePrevention],
          ]}
        />
      </section>
      <Plan enrolment={enrolment} advises={advises} />
      {session.role === 'approver' && <Deciding enrolment={enrolment} />}
    </div>
  );
}

function Plan({ enrolment, advises }: { enrolment: Enrolment; advises: boolean }) {
  const { enrolments: words } = useReviewWords();
  const { day } = useWords();
  const queries = useQueryClient();
  const { id, plan, agreedOn } = enrolment;
  const done = useMutation({
    mutationFn: (step: number) =>
      answerOf(api.POST('/api/v1/enrolments/{id}/steps', { params: { path: { id } }, body: { step } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['review', 'enrolments'] }),
  });
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.plan}</h2>
      {plan.length === 0 ? (
        <p>{words.noPlan}</p>
      ) : (
        <>
          <p>{agreedOn ? words.agreed(day(agreedOn)) : words.proposed}</p>
          {done.error && <Trouble error={done.error} />}
          <ol className="flex flex-col gap-2">
            {plan.map(({ title, due, doneOn }, index) => (
              <li key={title} className="flex flex-wrap items-center gap-3">
                <Badge tone={doneOn ? 'good' : 'plain'}>
                  {doneOn ? words.doneOn(day(doneOn)) : words.due(day(due))}
                </Badge>
                <span lang="ja">{title}</span>
                {advises && agreedOn && !doneOn && (
                  <button
                    type="button"
                    className="chip"
                    aria-label={`${words.markDone}: ${title}`}
                    onClick={() => done.mutate(index)}
                  >
                    {words.markDone}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {advises && <PlanForm enrolment={enrolment} />}
    </section>
  );
}

const MOST_STEPS = 50;

function PlanForm({ enrolment }: { enrolment: Enrolment }) {
  const { enrolments: words } = useReviewWords();
  const queries = useQueryClient();
  const { id, plan, version } = enrolment;
  const [rows, setRows] = useState(Math.max(plan.length, 1));
  const form = useForm<Schemas['PlanBody'], unknown>({
    draft: `plan:${id}:${version}`,
    send: ({ steps = [] }) =>
      answerOf(
        api.PUT('/api/v1/enrolments/{id}/plan', {
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
          body: { steps: steps.filter(Boolean) },
        }),
      ),
    done: () => void queries.invalidateQueries({ queryKey: ['review', 'enrolments'] }),
  });
  return (
    <Form of={form} className="card flex flex-col gap-4">
      {Array.from({ length: rows }, (_, index) => (
        <fieldset key={index} className="flex flex-wrap gap-3">
          <legend className="mb-1 font-bold">{words.step(index + 1)}</legend>
          <div className="min-w-60 flex-1">
            <TextField at={`/steps/${index}/title`} label={words.plan} defaultValue={plan[index]?.title} lang="ja" />
          </div>
          <DateField at={`/steps/${index}/due`} label={words.dueOn} defaultValue={plan[index]?.due} />
        </fieldset>
      ))}
      {rows < MOST_STEPS && (
        <p>
          <button type="button" className="chip" onClick={() => setRows(rows + 1)}>
            {words.addStep}
          </button>
        </p>
      )}
      <SubmitButton>{words.proposePlan}</SubmitButton>
    </Form>
  );
}

type Deed = 'accept' | 'decline' | 'renew' | 'end';
const OPEN: Record<string, readonly Deed[]> = { applied: ['accept', 'decline'], active: ['renew', 'end'] };

function Deciding({ enrolment }: { enrolment: Enrolment }) {
  const { enrolments: words } = useReviewWords();
  const [deed, setDeed] = useState<Deed>();
  const open = OPEN[enrolment.status] ?? [];
  if (open.length === 0) return null;
  return (
    <>
      <p className="flex flex-wrap gap-3">
        {open.map((each) => (
          <button key={each} type="button" className="button button-quiet" onClick={() => setDeed(each)}>
            {words[each]}
          </button>
        ))}
      </p>
      {deed && (
        <ModalDialog title={`${enrolment.manufacturer}：${words[deed]}`} close={() => setDeed(undefined)}>
          <DeedForm id={enrolment.id} deed={deed} done={() => setDeed(undefined)} />
        </ModalDialog>
      )}
    </>
  );
}

function DeedForm({ id, deed, done }: { id: string; deed: Deed; done: () => void }) {
  const { enrolments: words } = useReviewWords();
  const queries = useQueryClient();
  const { data: advisers = [] } = useQuery(advisersQuery);
  const params = { path: { id } };
  const form = useForm<{ adviserId: string; reason: string }, unknown>({
    send: ({ adviserId, reason }) => {
      switch (deed) {
        case 'accept':
          return answerOf(api.POST('/api/v1/enrolments/{id}/accept', { params, body: { adviserId } }));
        case 'decline':
          return answerOf(api.POST('/api/v1/enrolments/{id}/decline', { params, body: { reason } }));
        case 'renew':
          return answerOf(api.POST('/api/v1/enrolments/{id}/renew', { params }));
        case 'end':
          return answerOf(api.POST('/api/v1/enrolments/{id}/end', { params, body: { reason } }));
      }
    },
    done: () => {
      void queries.invalidateQueries({ queryKey: ['review', 'enrolments'] });
      done();
    },
  });
  return (
    <Form of={form} className="flex flex-col gap-4">
      {deed === 'accept' && (
        <Select
          at="/adviserId"
          label={words.adviser}
          options={advisers.map(({ id: adviser, name }) => [adviser, name])}
        />
      )}
      {(deed === 'decline' || deed === 'end') && <TextArea at="/reason" label={words.reason} rows={3} lang="ja" />}
      <SubmitButton>{words[deed]}</SubmitButton>
    </Form>
  );
}
