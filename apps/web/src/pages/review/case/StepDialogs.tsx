import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Schemas } from '../../../api/client.js';
import { Trouble } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { ModalDialog } from '../../../parts/ModalDialog.js';
import { workloadQuery } from '../queries.js';
import { isWorkOf } from '../queue/queue-filters.js';
import { useReviewWords } from '../words.js';
import { useCase, type Verb } from './case-context.js';
import { blankIn } from './drafted.js';
import type { Step, useSteps } from './use-steps.js';

interface Props {
  verb: Verb;
  steps: ReturnType<typeof useSteps>;
  close: () => void;
}

/** Asks before a step that cannot be taken back, and says what it brings about. */
export function StepDialog({ verb, ...props }: Props) {
  const Dialog = DIALOGS[verb];
  return Dialog ? <Dialog {...props} /> : null;
}

/** The steps that are asked about first; the others are taken at once. */
const DIALOGS: Partial<Record<Verb, (props: DialogProps) => ReactNode>> = {
  pass: PassDialog,
  return: ReturnDialog,
  approve: ApproveDialog,
  reject: RejectDialog,
  merge: MergeDialog,
  reassign: ReassignDialog,
};

type DialogProps = Omit<Props, 'verb'>;

interface AskProps extends DialogProps {
  title: string;
  verb: Verb;
  label: string;
  /** What is to be sent; undefined while something is missing. */
  step: () => Step | undefined;
  /** Revoking words. */
  dangerous?: boolean;
  children?: ReactNode;
}

function Ask({ title, verb, label, step, steps, close, dangerous = false, children }: AskProps) {
  const { desk } = useCase();
  const { steps: words } = useReviewWords();
  const reasons = desk.steps.find((each) => each.verb === verb)?.reasons ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = step();
    if (next && !steps.isPending) steps.mutate(next);
  };
  return (
    <ModalDialog title={title} close={close}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        {steps.error && <Trouble error={steps.error} />}
        {children}
        {reasons.length > 0 && (
          <div className="card border-error-1 bg-red-50">
            <p className="font-bold">{words.blocked}</p>
            <ul className="list-disc pl-6">
              {reasons.map(({ code, detail }) => (
                <li key={code}>{detail}</li>
              ))}
            </ul>
          </div>
        )}
        <p className="flex flex-wrap gap-3">
          {reasons.length === 0 && (
            <button
              type="submit"
              autoFocus
              aria-disabled={steps.isPending}
              className={`button ${dangerous ? 'border-error-1 bg-error-1 hover:bg-error-2' : ''}`}
            >
              {label}
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={close}>
            {words.cancel}
          </button>
        </p>
      </form>
    </ModalDialog>
  );
}

function PassDialog(props: DialogProps) {
  const { steps: words } = useReviewWords();
  return (
    <Ask {...props} verb="pass" title={words.passTitle} label={words.pass} step={() => ({ verb: 'pass' })}>
      <p>{words.passText}</p>
    </Ask>
  );
}

function ReturnDialog(props: DialogProps) {
  const { file, drafts } = useCase();
  const { steps: words, findings: findingWords } = useReviewWords();
  const { drafted } = drafts;
  const carried = file.findings.filter(({ resolvedRound }) => resolvedRound === null).length;
  const nothing = drafted.length + carried === 0;
  if (nothing) {
    return (
      <ModalDialog title={words.return} close={props.close}>
        <p>{words.returnNothing}</p>
        <p>
          <button type="button" autoFocus className="button button-quiet" onClick={props.close}>
            {words.cancel}
          </button>
        </p>
      </ModalDialog>
    );
  }
  return (
    <Ask
      {...props}
      verb="return"
      title={words.returnTitle(drafted.length)}
      label={words.return}
      step={() => ({ verb: 'return', findings: drafted })}
    >
      <p>{words.returnText}</p>
      <ul className="flex flex-col gap-2">
        {drafted.map(({ target, text, severity }, index) => (
          <li key={index} className="border-l-4 border-blue-900 pl-3" lang="ja">
            <strong>{target.label}</strong>（{findingWords.short[severity]}）
            <p className="whitespace-pre-line">{text}</p>
            {blankIn(text) && <p className="text-sm font-bold text-warning-orange-2">{words.blankLeft}</p>}
          </li>
        ))}
      </ul>
      {carried > 0 && <p>{words.carried(carried)}</p>}
    </Ask>
  );
}

function ApproveDialog(props: DialogProps) {
  const { desk } = useCase();
  const { steps: words } = useReviewWords();
  const { day } = useWords();
  const { foreseen } = desk;
  const [conditions, setConditions] = useState('');
  const [endsOn, setEndsOn] = useState(foreseen?.endsOn ?? '');
  const provisional = foreseen?.kind === 'provisional';
  const terms = (): Schemas['TermsBody'] | undefined => {
    const lines = linesOf(conditions);
    const moved = endsOn !== '' && endsOn !== foreseen?.endsOn;
    return provisional && (lines.length > 0 || moved) ? { conditions: lines, ...(moved && { endsOn }) } : undefined;
  };
  return (
    <Ask
      {...props}
      verb="approve"
      title={words.approveTitle}
      label={words.approve}
      step={() => {
        const given = terms();
        return { verb: 'approve', ...(given && { terms: given }) };
      }}
    >
      <p>
        {provisional
          ? words.approveProvisional(day(endsOn || foreseen.endsOn!))
          : foreseen
            ? words.approveFull
            : words.approveOther}
      </p>
      {provisional && (
        <>
          <div>
            <p className="text-sm font-bold">{words.always}</p>
            <ul className="list-disc pl-6 text-sm" lang="ja">
              {foreseen.conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          </div>
          <label className="flex flex-col gap-2 text-sm font-bold">
            {words.conditions}
            <span className="font-normal text-solid-gray-700">{words.conditionsHint}</span>
            <textarea
              rows={3}
              lang="ja"
              value={conditions}
              onChange={({ target }) => setConditions(target.value)}
              className="field w-full font-normal"
            />
          </label>
          <label className="flex flex-col gap-1 text-sm font-bold">
            {words.endsOn}
            <input
              type="date"
              value={endsOn}
              onChange={({ target }) => setEndsOn(target.value)}
              className="field w-48 font-normal"
            />
          </label>
        </>
      )}
    </Ask>
  );
}

/** A text of several lines, line by line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function RejectDialog(props: DialogProps) {
  const { steps: words } = useReviewWords();
  const reason = useRef<HTMLTextAreaElement>(null);
  return (
    <Ask
      {...props}
      verb="reject"
      dangerous
      title={words.rejectTitle}
      label={words.reject}
      step={() => {
        const given = reason.current?.value.trim();
        return given ? { verb: 'reject', reason: given } : undefined;
      }}
    >
      <p>{words.rejectText}</p>
      <label className="flex flex-col gap-1 text-sm font-bold">
        {words.reason}
        <textarea ref={reason} rows={4} required maxLength={2000} lang="ja" className="field w-full font-normal" />
      </label>
    </Ask>
  );
}

function MergeDialog(props: DialogProps) {
  const { file, desk } = useCase();
  const { steps: words, screening } = useReviewWords();
  const into = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  return (
    <Ask
      {...props}
      verb="merge"
      dangerous
      title={words.mergeTitle}
      label={words.merge}
      step={() => {
        const [id, given] = [into.current?.value.trim().split('/').at(-1), reason.current?.value.trim()];
        return id && given ? { verb: 'merge', into: id, reason: given } : undefined;
      }}
    >
      <label className="flex flex-col gap-1 text-sm font-bold">
        {screening.into}
        <input ref={into} required list="proposals" className="field w-full font-normal" />
      </label>
      <datalist id="proposals">
        {desk.earlier
          .filter(({ kind }) => kind === file.kind)
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
      </datalist>
      <label className="flex flex-col gap-1 text-sm font-bold">
        {words.reason}
        <textarea ref={reason} rows={3} required maxLength={2000} lang="ja" className="field w-full font-normal" />
      </label>
    </Ask>
  );
}

/** Those whose work the stage is, with how much they have; who of them has an interest in the case the API says. */
function ReassignDialog(props: DialogProps) {
  const { file } = useCase();
  const { steps: words, load } = useReviewWords();
  const { data } = useQuery(workloadQuery);
  const to = useRef<HTMLSelectElement>(null);
  const people = (data?.examiners ?? []).filter(
    ({ personId, role, organisation }) =>
      personId !== file.examinerId &&
      isWorkOf(role, file) &&
      (role !== 'association_examiner' || organisation === file.association),
  );
  return (
    <Ask
      {...props}
      verb="reassign"
      title={words.reassignTitle}
      label={words.reassign}
      step={() => ({ verb: 'reassign', personId: to.current?.value || null })}
    >
      <p>{file.examiner ? words.reassignFrom(file.examiner) : words.reassignUnclaimed}</p>
      <label className="flex flex-col gap-2 text-sm font-bold">
        {words.reassignTo}
        <select ref={to} className="field max-w-full pr-8 font-normal">
          {file.examinerId !== null && <option value="">{words.toQueue}</option>}
          {people.map(({ personId, name, organisation, claimed, late }) => (
            <option key={personId} value={personId}>
              {name}（{words.has(load.withLate(claimed, late))}）・{organisation}
            </option>
          ))}
        </select>
      </label>
    </Ask>
  );
}
