import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Form, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { Asking, Part } from '../parts.js';
import { caseQuery, decisionsQuery, MAKER, timelineQuery } from '../queries.js';
import { todayInJapan } from '../today.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { seen, subjectOf } from './case-subject.js';
import { StageMark } from './CaseLine.js';
import { Findings } from './Findings.js';
import { Messages } from './Messages.js';
import { Timeline } from './Timeline.js';
import { useCaseWords } from './words.js';

type Case = Schemas['CaseView'];
const ENDED = ['approved', 'rejected', 'withdrawn', 'merged'];
const DECIDED = ['approved', 'rejected', 'appeal'];

/** One application from its submission to its end. */
export function CasePage() {
  const { id = '' } = useParams();
  const query = useQuery(caseQuery(id));
  return <Shown of={query}>{(data) => <CaseOf data={data} />}</Shown>;
}

function CaseOf({ data }: { data: Case }) {
  const words = useCaseWords();
  const maker = useMakerWords();
  const { mayEdit } = useMaker();
  const { id, title, kind, stage, track, round } = data;
  return (
    <div className="flex flex-col gap-8">
      <PageHead title={title || maker.kinds[kind] || ''}>
        <p className="flex flex-wrap items-center gap-3">
          <span>{maker.kinds[kind]}</span>
          {kind === 'product' && <span>{maker.tracks[track]}</span>}
          <StageMark stage={stage} />
          <span>{maker.round(round)}</span>
          <Link to={subjectOf(data)}>{words.subject}</Link>
        </p>
        <Clock data={data} />
      </PageHead>
      {data.findings.length > 0 && <Findings data={data} />}
      {DECIDED.includes(stage) && <Decided data={data} />}
      <Part title={words.timeline}>
        <TimelineOf id={id} />
      </Part>
      <Messages id={id} open={!ENDED.includes(stage)} />
      {mayEdit && !ENDED.includes(stage) && stage !== 'appeal' && <Withdraw data={data} />}
    </div>
  );
}

function Clock({ data: { stage, dueOn, remainingDays } }: { data: Case }) {
  const words = useCaseWords();
  const { day } = useWords();
  const clock = ENDED.includes(stage) ? 'ended' : stage === 'returned' ? 'stopped' : 'running';
  return (
    <p className="text-sm">
      {words.clock[clock]}
      {dueOn && ` ${words.due(day(dueOn))}`}
      {remainingDays !== null && ` ${words.remaining(remainingDays)}`}
    </p>
  );
}

function TimelineOf({ id }: { id: string }) {
  const query = useQuery(timelineQuery(id));
  return <Shown of={query}>{(entries) => <Timeline entries={entries} />}</Shown>;
}

function Decided({ data }: { data: Case }) {
  const { id, stage } = data;
  const words = useCaseWords();
  const { day } = useWords();
  const { mayEdit } = useMaker();
  const { data: decisions = [] } = useQuery(decisionsQuery(id));
  const last = decisions.at(-1);
  if (!last) return null;
  const { outcome, decidedOn, reason, conditions, endsOn, appealUntil } = last;
  return (
    <Part title={words.decision}>
      <div className="card flex flex-col items-start gap-3">
        <p className="text-std-18B-160">
          {words.outcomes[outcome]} <span className="text-base font-normal">{day(decidedOn)}</span>
        </p>
        {reason && <p className="whitespace-pre-wrap">{reason}</p>}
        {(conditions.length > 0 || endsOn) && (
          <div>
            <p className="font-bold">{words.conditions}</p>
            <ul className="list-disc pl-6">
              {endsOn && <li>{words.until(day(endsOn))}</li>}
              {conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          </div>
        )}
        <p className="flex flex-wrap gap-4">
          <a href={`/api/v1/cases/${id}/letter`}>{words.letter}</a>
          <a href={`/api/v1/cases/${id}/letter.pdf`}>{words.letterPdf}</a>
        </p>
        {mayEdit && stage === 'rejected' && appealUntil && appealUntil >= todayInJapan() && decisions.length === 1 && (
          <>
            <p>{words.appealUntil(day(appealUntil))}</p>
            <Asking button={words.appeal} title={words.appeal}>
              {(close) => <AppealForm data={data} close={close} />}
            </Asking>
          </>
        )}
      </div>
    </Part>
  );
}

function AppealForm({ data, close }: { data: Case; close: () => void }) {
  const { id } = data;
  const words = useCaseWords();
  const maker = useMakerWords();
  const queries = useQueryClient();
  const form = useForm<Schemas['ReasonBody'], unknown>({
    send: (body) =>
      answerOf(api.POST('/api/v1/cases/{id}/appeal', { params: { path: { id }, query: seen(data) }, body })),
    done: () => {
      close();
      void queries.invalidateQueries({ queryKey: [MAKER] });
    },
    draft: `appeal ${id}`,
  });
  return (
    <Form of={form}>
      <TextArea at="/reason" label={maker.reason} rows={6} />
      <SubmitButton>{words.appealNow}</SubmitButton>
    </Form>
  );
}

function Withdraw({ data }: { data: Case }) {
  const { id } = data;
  const words = useCaseWords();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/cases/{id}/withdraw', { params: { path: { id }, query: seen(data) } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: [MAKER] }),
  });
  return (
    <div>
      <Asking button={words.withdraw} title={words.withdraw}>
        {(close) => (
          <>
            <p>{words.withdrawText}</p>
            {withdraw.error && <Trouble error={withdraw.error} />}
            <div>
              <button
                type="button"
                className="button"
                disabled={withdraw.isPending}
                onClick={() => withdraw.mutate(undefined, { onSuccess: close })}
              >
                {words.withdrawNow}
              </button>
            </div>
          </>
        )}
      </Asking>
    </div>
  );
}
