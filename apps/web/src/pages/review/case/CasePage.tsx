import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Loading, Shown, Trouble } from '../../../parts/Shown.js';
import { moveFocus, useKeys, type Key } from '../keys/use-keys.js';
import { Badge } from '../parts/Badge.js';
import { DaysLeft } from '../parts/Clock.js';
import { Tabs, type Tab } from '../parts/Tabs.js';
import { caseKey, caseQuery, codesQuery, deskQuery, queueQuery } from '../queries.js';
import { nextCase, queueFiltersOf } from '../queue/queue-filters.js';
import { useReviewWords } from '../words.js';
import { CaseContext, examines, isOpen, useCase, type CaseAround, type Verb } from './case-context.js';
import { Checklist } from './Checklist.js';
import { useDrafted, type Target } from './drafted.js';
import { Findings } from './Findings.js';
import { Messages } from './Messages.js';
import { Screening } from './Screening.js';
import { StepDialog } from './StepDialogs.js';
import { Submission } from './Submission.js';
import { Timeline } from './Timeline.js';
import { useSteps, wasOutrun, type Step } from './use-steps.js';

/** The viewer of documents is loaded when a case has some. */
const Viewer = lazy(async () => ({ default: (await import('./Viewer.js')).Viewer }));

/** One case: what was handed in, its documents, and what the examiner makes of it, side by side. */
export function CasePage({ session }: { session: Session }) {
  const { id = '' } = useParams();
  const file = useQuery(caseQuery(id));
  const desk = useQuery(deskQuery(id));
  return (
    <Shown of={file}>
      {(shownFile) => (
        <Shown of={desk}>{(shownDesk) => <Case key={id} file={shownFile} desk={shownDesk} session={session} />}</Shown>
      )}
    </Shown>
  );
}

type TabName = 'submission' | 'papers' | 'checklist' | 'findings' | 'messages' | 'timeline' | 'screening';

interface CaseProps {
  file: Schemas['CaseView'];
  desk: Schemas['CaseDeskView'];
  session: Session;
}

function Case({ file, desk, session }: CaseProps) {
  const queries = useQueryClient();
  const words = useReviewWords();
  const drafts = useDrafted(file.id, file.round);
  // The templates are there before the first finding is begun: nobody who types at once does without.
  useQuery(codesQuery);
  const wide = useWide();
  const [tab, setTab] = useState<TabName>('submission');
  const [target, setTarget] = useState<Target>();
  const [writing, setWriting] = useState<Target>();
  const [shown, setShown] = useState<CaseAround['shown']>();
  const [asking, setAsking] = useState<Verb>();
  const [done, setDone] = useState<Step['verb']>();
  const cameFrom = useRef<HTMLElement>(null);
  const steps = useSteps(file, (step) => {
    if (step.verb === 'return') drafts.clear();
    setAsking(undefined);
    setDone(step.verb);
  });
  const around: CaseAround = {
    file,
    desk,
    drafts,
    target,
    shown,
    choose: setTarget,
    write: (next) => {
      cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setTarget(next);
      setWriting(next);
      setTab('findings');
    },
    show: (documentId, page = 1) => {
      setShown({ documentId, page });
      if (!wide) setTab('papers');
    },
    changed: () => queries.invalidateQueries({ queryKey: caseKey(file.id) }),
  };
  const stopWriting = () => {
    setWriting(undefined);
    const back = cameFrom.current;
    // On a narrow screen the field is on another tab by now.
    if (back?.isConnected) back.focus({ preventScroll: true });
    else if (!wide) setTab('submission');
  };
  const ask = (verb: Verb) => {
    steps.reset();
    setDone(undefined);
    if (verb === 'claim' || verb === 'release') steps.mutate({ verb });
    else setAsking(verb);
  };
  const may = (verb: Verb) => isOpen(around, verb);
  const key = (verb: Verb, letter: string, name: string): Key[] =>
    may(verb) ? [{ key: letter, name, run: () => ask(verb) }] : [];
  useKeys([
    { key: 'j', name: words.keys.next, run: () => moveFocus('[data-target]', 1) },
    { key: 'k', name: words.keys.previous, run: () => moveFocus('[data-target]', -1) },
    ...(examines(around) ? [{ key: 'f', name: words.keys.finding, run: () => target && around.write(target) }] : []),
    ...key('claim', 'c', words.keys.claim),
    ...key('pass', 'p', words.keys.pass),
    ...key('return', 'r', words.keys.return),
    ...key('approve', 'a', words.keys.approve),
  ]);
  const main: Tab<TabName>[] = [
    { name: 'submission', label: words.case.submission, content: <Submission /> },
    { name: 'papers', label: words.case.papers, content: <Papers /> },
  ];
  const open = file.findings.filter(({ resolvedRound }) => resolvedRound === null).length;
  const proposal = file.kind === 'category_proposal' && SECRETARIAT.includes(session.role);
  const side: Tab<TabName>[] = [
    ...(proposal
      ? [{ name: 'screening' as const, label: words.case.screening, content: <Screening session={session} /> }]
      : []),
    { name: 'checklist', label: words.case.checklist, content: <Checklist session={session} /> },
    {
      name: 'findings',
      label: words.case.findings,
      count: open + drafts.drafted.length,
      content: <Findings writing={writing} stop={stopWriting} />,
    },
    { name: 'messages', label: words.case.messages, content: <Messages /> },
    { name: 'timeline', label: words.case.timeline, content: <Timeline /> },
  ];
  const sideTab = side.some(({ name }) => name === tab) ? tab : side[0]!.name;
  return (
    <CaseContext value={around}>
      <div data-wide className="flex flex-col gap-4">
        <Head session={session} />
        <div className="no-print sticky top-0 z-10 -mx-2 flex flex-col gap-2 bg-white px-2 py-2 empty:hidden has-data-conflict:static">
          <StepBar ask={ask} pending={steps.isPending} />
          {steps.error && !asking && <Refused error={steps.error} />}
          {done && <Done verb={done} session={session} />}
        </div>
        {wide ? (
          <div className="grid h-[calc(100dvh-5.5rem)] min-h-[36rem] grid-cols-[minmax(0,22rem)_minmax(0,1fr)_minmax(0,25rem)] gap-4">
            {main.map(({ name, label, content }) => (
              <Pane key={name} label={label}>
                {content}
              </Pane>
            ))}
            <div className="flex min-h-0 flex-col rounded-12 border border-solid-gray-420 bg-white px-3">
              <Tabs label={words.case.panes} tabs={side} chosen={sideTab} choose={setTab} className="overflow-y-auto" />
            </div>
          </div>
        ) : (
          <Tabs label={words.case.panes} tabs={[...main, ...side]} chosen={tab} choose={setTab} />
        )}
        {asking && <StepDialog verb={asking} steps={steps} close={() => setAsking(undefined)} />}
      </div>
    </CaseContext>
  );
}

const SECRETARIAT: readonly Session['role'][] = ['secretariat_examiner', 'approver'];

const WIDE = '(min-width: 64rem)';

/** Whether three panes fit side by side. */
function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(WIDE).matches,
  );
}

function Papers() {
  return (
    <Suspense fallback={<Loading />}>
      <Viewer />
    </Suspense>
  );
}

function Pane({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      tabIndex={0}
      aria-label={label}
      className="flex min-h-0 flex-col gap-3 overflow-y-auto rounded-12 border border-solid-gray-420 bg-white p-3"
    >
      <h2 className="font-bold">{label}</h2>
      {children}
    </section>
  );
}

/** What the case is, how long it may take, who has it. */
function Head({ session }: { session: Session }) {
  const { file, desk } = useCase();
  const words = useReviewWords();
  const [address] = useSearchParams();
  const { title, applicant, stage, kind, track, round, examiner, association } = file;
  const decided = stage === 'approved' || stage === 'rejected';
  return (
    <div className="flex flex-col gap-2">
      <p>
        <Link to={{ pathname: '/review', search: address.toString() }}>← {words.case.back}</Link>
      </p>
      <PageHead title={title}>
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone="known">{words.stages[stage]}</Badge>
          <DaysLeft days={desk.daysLeft} ended={file.remainingDays === null} />
          {round > 1 && <Badge tone="warn">{words.round(round)}</Badge>}
          {kind === 'product' && <Badge>{words.tracks[track]}</Badge>}
          {desk.makerSize && <Badge>{words.sizes[desk.makerSize] ?? desk.makerSize}</Badge>}
          {desk.startup && <Badge tone="known">{words.startup}</Badge>}
          {examiner && (
            <Badge tone={examiner === session.person.name ? 'good' : 'plain'}>
              {examiner === session.person.name ? words.queue.yours : words.queue.claimed(examiner)}
            </Badge>
          )}
          <span className="text-sm" lang="ja">
            {[applicant, desk.category ?? words.kinds[kind]].join('・')}
          </span>
          <span className="text-sm text-solid-gray-700">
            {association ? words.case.association(association) : words.case.ofSecretariat}
          </span>
          {desk.listing && SECRETARIAT.includes(session.role) && (
            <Link to={`/review/listings/${desk.listing.id}`} className="text-sm">
              {words.case.listing}：{words.listings.kinds[desk.listing.kind]}・
              {words.listings.statuses[desk.listing.status]}
            </Link>
          )}
          {decided && (
            <span className="flex gap-3 text-sm">
              <a href={`/api/v1/cases/${file.id}/letter`} target="_blank" rel="noreferrer">
                {words.case.letter}
              </a>
              <a href={`/api/v1/cases/${file.id}/letter.pdf`} download>
                {words.case.letterPdf}
              </a>
            </span>
          )}
        </div>
      </PageHead>
    </div>
  );
}

/** In the order in which they stand; the one that most cases end with first. */
const BUTTONS = ['approve', 'pass', 'return', 'reject', 'claim', 'release', 'merge', 'reassign'] as const;
/** These decide nothing: they stand back behind the others even where they are alone. */
const QUIET: readonly Verb[] = ['claim', 'reassign'];
const LETTERS: Partial<Record<Verb, string>> = { approve: 'a', pass: 'p', return: 'r', claim: 'c' };
/** Who is told one of these has an interest in the case, and no part in it. */
const CONFLICTS = ['own_application', 'own_organisation', 'affiliated_organisation', 'touched_by_you'];

/** The steps open to the reader. */
function StepBar({ ask, pending }: { ask: (verb: Verb) => void; pending: boolean }) {
  const around = useCase();
  const { steps: words, case: caseWords } = useReviewWords();
  const open = BUTTONS.filter((verb) => isOpen(around, verb));
  const conflicts = around.desk.steps
    .flatMap(({ reasons }) => reasons)
    .filter(
      ({ code }, index, all) => CONFLICTS.includes(code) && all.findIndex((each) => each.code === code) === index,
    );
  if (open.length === 0) return null;
  if (conflicts.length > 0) {
    return (
      <div data-conflict className="card border-warning-orange-2 bg-orange-50">
        <p className="font-bold">{caseWords.conflict}</p>
        <ul className="list-disc pl-6">
          {conflicts.map(({ code, detail }) => (
            <li key={code}>{detail}</li>
          ))}
        </ul>
      </div>
    );
  }
  const letterOf = (verb: Verb) => LETTERS[verb];
  return (
    <div className="flex flex-wrap gap-2">
      {open.map((verb, index) => (
        <button
          key={verb}
          type="button"
          aria-disabled={pending}
          className={`button ${index > 0 || QUIET.includes(verb) ? 'button-quiet' : ''}`}
          onClick={() => !pending && ask(verb)}
        >
          {words[verb]}
          {verb === 'return' && around.drafts.drafted.length > 0 && `（${around.drafts.drafted.length}）`}
          {letterOf(verb) && (
            <kbd aria-hidden="true" className="ml-2 rounded-4 border border-current px-1.5 text-xs font-normal">
              {letterOf(verb)}
            </kbd>
          )}
        </button>
      ))}
    </div>
  );
}

/** A step was refused. Where somebody was faster the page shows the newest state by now. */
function Refused({ error }: { error: Error }) {
  const { case: words } = useReviewWords();
  if (!wasOutrun(error)) return <Trouble error={error} />;
  return (
    <div className="flex flex-col gap-2">
      <Trouble error={error} />
      <p>
        <strong>{words.moved}。</strong>
        {words.movedText}
      </p>
    </div>
  );
}

/** What was done, and the case to go on with. */
function Done({ verb, session }: { verb: Step['verb']; session: Session }) {
  const { file } = useCase();
  const { steps: words, keys, case: caseWords } = useReviewWords();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const { data, isFetching } = useInfiniteQuery(queueQuery(queueFiltersOf(address)));
  const next = nextCase(data?.pages.flatMap(({ items }) => items) ?? [], file.id, {
    role: session.role,
    name: session.person.name,
  });
  const to = next && { pathname: `/review/cases/${next.id}`, search: address.toString() };
  const stays = verb === 'claim' || verb === 'release';
  useKeys(to && !stays ? [{ key: 'n', name: keys.nextCase, run: () => void navigate(to) }] : []);
  return (
    <div role="status" className="card flex flex-wrap items-center gap-4 border-success-2 bg-green-50">
      <strong>{words.done[verb]}</strong>
      {!stays &&
        (to ? (
          <Link to={to}>
            {words.next(next.title)} <kbd aria-hidden="true">n</kbd>
          </Link>
        ) : (
          !isFetching && (
            <span>
              {words.noNext} <Link to="/review">{caseWords.back}</Link>
            </span>
          )
        ))}
    </div>
  );
}
