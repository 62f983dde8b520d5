import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useId, useRef, useState, type RefObject } from 'react';
import { Link } from 'react-router';
import { answerOf, api, doneBy, type Schemas } from '../../../api/client.js';
import { Trouble } from '../../../parts/Shown.js';
import { usePick } from '../../../words/words.js';
import { fieldId } from '../draft/Fields.js';
import { useKeptForm } from '../draft/use-kept-form.js';
import { stepOf } from '../products/product-draft.js';
import { Part } from '../parts.js';
import { findingCodesQuery, MAKER } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { seen, subjectOf } from './case-subject.js';
import { useCaseWords } from './words.js';

type Case = Schemas['CaseView'];
type Finding = Schemas['FindingView'];
/** Takes note of an answer as it is typed: handing in again takes what is not saved yet. */
type Typed = (findingId: string, text: string) => void;
const PAUSE = 700;

/** The findings of a case, each answered where it stands; then it is handed in again. */
export function Findings({ data }: { data: Case }) {
  const words = useCaseWords();
  const { mayEdit } = useMaker();
  const answerable = mayEdit && data.stage === 'returned';
  const answers = useRef(new Map<string, string>());
  const typed = useCallback<Typed>((id, text) => void answers.current.set(id, text), []);
  const open = data.findings.filter(({ resolvedRound }) => resolvedRound === null);
  return (
    <Part title={words.findings}>
      {answerable && <p>{words.findingsLead}</p>}
      <ul className="flex flex-col gap-4">
        {data.findings.map((finding) => (
          <li key={finding.id}>
            <FindingCard data={data} finding={finding} typed={answerable && open.includes(finding) ? typed : null} />
          </li>
        ))}
      </ul>
      {answerable && <Resubmit data={data} answers={answers} />}
    </Part>
  );
}

function FindingCard({ data, finding, typed }: { data: Case; finding: Finding; typed: Typed | null }) {
  const words = useCaseWords();
  const pick = usePick();
  const { data: codes = [] } = useQuery(findingCodesQuery);
  const { code, severity, text, resolvedRound, answers, page } = finding;
  const kind = codes.find((each) => each.code === code);
  const target = targetOf(data, finding);
  const handedIn = answers.filter(({ draft }) => !draft);
  return (
    <article className="card flex flex-col gap-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{kind ? pick(kind.label) : code}</strong>
        <span className={`text-sm ${severity === 'must' ? 'font-bold text-error-2' : ''}`}>{words[severity]}</span>
        <span className="text-sm">{resolvedRound !== null ? words.resolved : ''}</span>
      </p>
      <p className="whitespace-pre-wrap">{text}</p>
      {target && (
        <p>
          <Link to={target.to}>{target.field ? words.goToField : words.goToEvidence}</Link>
          {page !== null && ` ${words.page(page)}`}
        </p>
      )}
      {handedIn.map(({ round, text: said }) => (
        <p key={round} className="rounded-8 bg-solid-gray-50 p-3 text-sm whitespace-pre-wrap">
          <span className="block font-bold">{words.earlier(round)}</span>
          {said}
        </p>
      ))}
      {typed && <Answer caseId={data.id} finding={finding} typed={typed} />}
    </article>
  );
}

/** Where a finding is put right. */
function targetOf(
  data: Case,
  { pointer, evidenceId, documentId }: Finding,
): { to: string; field: boolean } | undefined {
  const subject = subjectOf(data);
  if (pointer !== null) {
    const page = data.kind === 'product' ? `${subject}/${stepOf(pointer)}` : subject;
    return { to: `${page}#${encodeURIComponent(fieldId(pointer))}`, field: true };
  }
  if (evidenceId === null && documentId === null) return undefined;
  return { to: data.kind === 'product' ? `${subject}/evidence` : subject, field: false };
}

/** An answer is saved a moment after each change; until then it is kept on this device. */
function Answer({ caseId, finding, typed }: { caseId: string; finding: Finding; typed: Typed }) {
  const words = useCaseWords();
  const id = useId();
  const { draftName } = useMaker();
  const draft = finding.answers.find((answer) => answer.draft)?.text ?? '';
  const kept = useKeptForm(draftName(`answer:${finding.id}`), { text: draft });
  const content = kept.content.text;
  const timer = useRef<number>(undefined);
  const [saved, setSaved] = useState(draft);
  const save = useMutation({
    mutationFn: async (text: string) => {
      const path = { id: caseId, findingId: finding.id };
      await doneBy(api.PUT('/api/v1/cases/{id}/findings/{findingId}/answer', { params: { path }, body: { text } }));
      return text;
    },
    onSuccess: (text) => {
      setSaved(text);
      if (text === content) kept.forget();
    },
  });
  const { mutate } = save;
  useEffect(() => typed(finding.id, content), [typed, finding.id, content]);
  useEffect(() => {
    if (content === saved || content.trim() === '') return;
    timer.current = window.setTimeout(() => mutate(content), PAUSE);
    return () => window.clearTimeout(timer.current);
  }, [content, saved, mutate]);
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-bold">
        {words.answer}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        className="field w-full"
        value={content}
        onChange={({ target }) => kept.change('/text', target.value)}
      />
      <p role="status" className="text-sm text-solid-gray-700">
        {save.isPending ? words.saving : saved !== '' && saved === content ? words.saved : ''}
      </p>
      {save.error && <Trouble error={save.error} />}
    </div>
  );
}

function Resubmit({ data, answers }: { data: Case; answers: RefObject<Map<string, string>> }) {
  const words = useCaseWords();
  const queries = useQueryClient();
  const resubmit = useMutation({
    mutationFn: () => {
      const typed = [...answers.current].filter(([, text]) => text.trim() !== '');
      const body = { answers: typed.map(([findingId, text]) => ({ findingId, text })) };
      const params = { path: { id: data.id }, query: seen(data) };
      return answerOf(api.POST('/api/v1/cases/{id}/resubmit', { params, body }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: [MAKER] }),
  });
  return (
    <div className="card flex flex-col items-start gap-3 bg-blue-50">
      <p>{words.resubmitLead}</p>
      {resubmit.error && <Trouble error={resubmit.error} />}
      <div className="flex flex-wrap gap-3">
        <Link to={subjectOf(data)} className="button button-quiet">
          {words.edit}
        </Link>
        <button type="button" className="button" disabled={resubmit.isPending} onClick={() => resubmit.mutate()}>
          {words.resubmit}
        </button>
      </div>
    </div>
  );
}
