import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Trouble } from '../../../parts/Shown.js';
import { usePick } from '../../../words/words.js';
import { Badge } from '../parts/Badge.js';
import { codesQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { examines, useCase } from './case-context.js';
import { blankIn, filled, likelyCode, type Code, type Drafted, type Target } from './drafted.js';
import { useFieldWords } from './field-words.js';

/** Findings: the one that is being written, those of this return, and those of all rounds with their answers. */
export function Findings({ writing, stop }: { writing: Target | undefined; stop: () => void }) {
  const around = useCase();
  const { findings: words } = useReviewWords();
  return (
    <div className="flex flex-col gap-6">
      {examines(around) && (
        <>
          {writing ? (
            <FindingForm key={keyOf(writing)} target={writing} stop={stop} />
          ) : (
            <p className="text-sm">{words.chooseTarget}</p>
          )}
          <DraftedList />
        </>
      )}
      <Earlier />
    </div>
  );
}

const keyOf = (target: Target): string => JSON.stringify(target);

function FindingForm({ target, stop }: { target: Target; stop: () => void }) {
  const { drafts } = useCase();
  const { findings: words } = useReviewWords();
  const pick = usePick();
  const { data: codes = [] } = useQuery(codesQuery);
  const [code, setCode] = useState<Code>(() => likelyCode(target));
  const [severity, setSeverity] = useState<Drafted['severity']>('must');
  const [typed, setTyped] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const template = codes.find((each) => each.code === code)?.template;
  // The applicant reads Japanese, whatever language the examiner works in.
  const text = typed ?? (template ? filled(template.ja, target.label) : '');
  useEffect(() => {
    const field = area.current;
    if (!field || typed !== undefined) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(...(blankIn(field.value) ?? [field.value.length, field.value.length]));
    // With the button below it, no further than is needed.
    field.form?.scrollIntoView({ block: 'nearest' });
  }, [template, typed]);
  const add = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    drafts.add({ target, code, severity, text: text.trim() });
    stop();
  };
  const addByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add(event);
    if (event.key === 'Escape') stop();
  };
  return (
    <form
      onSubmit={add}
      onKeyDown={addByKey}
      aria-label={words.title}
      className="card flex flex-col gap-3 border-blue-900"
    >
      <p>
        <span className="text-sm text-solid-gray-700">{words.target}</span> <strong lang="ja">{target.label}</strong>
      </p>
      <label className="flex flex-col gap-1 text-sm font-bold">
        {words.code}
        <select
          value={code}
          onChange={(event) => {
            setCode(event.target.value as Code);
            setTyped(undefined);
          }}
          className="field font-normal"
        >
          {codes.map((each) => (
            <option key={each.code} value={each.code}>
              {pick(each.label)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="flex flex-wrap gap-x-4">
        <legend className="text-sm font-bold">{words.severity}</legend>
        {(['must', 'should'] as const).map((each) => (
          <label key={each} className="flex min-h-9 items-center gap-2 text-sm">
            <input type="radio" name="severity" checked={severity === each} onChange={() => setSeverity(each)} />
            {words.severities[each]}
          </label>
        ))}
      </fieldset>
      <label className="flex flex-col gap-1 text-sm font-bold">
        {words.text}
        <span className="font-normal text-solid-gray-700">{words.hint}</span>
        <textarea
          ref={area}
          rows={4}
          required
          maxLength={2000}
          lang="ja"
          value={text}
          onChange={(event) => setTyped(event.target.value)}
          className="field w-full font-normal"
        />
      </label>
      <p>
        <button type="submit" className="button">
          {words.add}
        </button>
      </p>
    </form>
  );
}

function DraftedList() {
  const { drafts } = useCase();
  const { findings: words } = useReviewWords();
  return (
    <section className="flex flex-col gap-2">
      <h3 className="border-b-2 border-solid-gray-536 pb-1 font-bold">{words.drafts}</h3>
      {drafts.drafted.length === 0 && <p className="text-sm">{words.noDrafts}</p>}
      <ul className="flex flex-col gap-2">
        {drafts.drafted.map((finding, index) => (
          <li key={index} className="card flex flex-col gap-1 p-3">
            <p className="flex flex-wrap items-center gap-2 text-sm">
              <Badge tone={finding.severity === 'must' ? 'bad' : 'plain'}>{words.short[finding.severity]}</Badge>
              <strong lang="ja">{finding.target.label}</strong>
            </p>
            <p lang="ja" className="whitespace-pre-line">
              {finding.text}
            </p>
            <p>
              <button type="button" className="chip" onClick={() => drafts.remove(finding)}>
                {words.remove}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was found so far, what is still open first. */
function Earlier() {
  const { file } = useCase();
  const { findings: words } = useReviewWords();
  const ordered = file.findings.toSorted(
    (one, other) => Number(one.resolvedRound !== null) - Number(other.resolvedRound !== null),
  );
  return (
    <section className="flex flex-col gap-2">
      <h3 className="border-b-2 border-solid-gray-536 pb-1 font-bold">{words.earlier}</h3>
      {ordered.length === 0 && <p className="text-sm">{words.noEarlier}</p>}
      <ul className="flex flex-col gap-2">
        {ordered.map((finding) => (
          <EarlierFinding key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function EarlierFinding({ finding }: { finding: Schemas['FindingView'] }) {
  const around = useCase();
  const { findings: words, round: roundWords } = useReviewWords();
  const pick = usePick();
  const label = useTargetName()(finding);
  const { data: codes = [] } = useQuery(codesQuery);
  const resolving = useResolving();
  const { id, code, severity, text, answers, resolvedRound, round, documentId, page } = finding;
  const kind = codes.find((each) => each.code === code);
  return (
    <li className="card flex flex-col gap-1 p-3">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Badge tone={resolvedRound === null ? 'bad' : 'good'}>
          {resolvedRound === null ? words.open : words.resolved(resolvedRound)}
        </Badge>
        <span>{words.short[severity]}</span>
        <strong lang="ja">{label}</strong>
        <span className="text-solid-gray-700">
          {roundWords(round)}
          {kind && `・${pick(kind.label)}`}
        </span>
      </p>
      <p lang="ja" className="whitespace-pre-line">
        {text}
      </p>
      {answers.length === 0 && <p className="text-sm text-solid-gray-700">{words.noAnswer}</p>}
      {answers.map((answer) => (
        <div key={answer.round} className="border-l-4 border-blue-900 pl-3">
          <p className="text-sm text-solid-gray-700">{words.answered(answer.round)}</p>
          <p lang="ja" className="whitespace-pre-line">
            {answer.text}
          </p>
        </div>
      ))}
      {resolving.error && <Trouble error={resolving.error} />}
      <p className="flex flex-wrap gap-2">
        {documentId && (
          <button type="button" className="chip" onClick={() => around.show(documentId, page ?? 1)}>
            {words.go}
          </button>
        )}
        {examines(around) && resolvedRound === null && (
          <button
            type="button"
            className="chip"
            aria-label={`${words.resolve}: ${label}`}
            onClick={() => resolving.mutate(id)}
          >
            {words.resolve}
          </button>
        )}
      </p>
    </li>
  );
}

function useResolving() {
  const { file, changed } = useCase();
  return useMutation({
    mutationFn: (findingId: string) =>
      answerOf(
        api.POST('/api/v1/cases/{id}/findings/{findingId}/resolve', { params: { path: { id: file.id, findingId } } }),
      ),
    onSettled: changed,
  });
}

/** Where a finding points, in words. */
export function useTargetName(): (finding: Schemas['FindingView']) => string {
  const { file } = useCase();
  const { findings: words, evidence } = useReviewWords();
  const { keys } = useFieldWords();
  return ({ pointer, documentId, page, evidenceId }) => {
    if (documentId) {
      const documents = file.evidence.flatMap((piece) => piece.documents);
      const name = documents.find(({ id }) => id === documentId)?.fileName ?? '';
      return page ? `${name} ${words.page(page)}` : name;
    }
    if (evidenceId) return evidence.list;
    const names = (pointer ?? '')
      .split('/')
      .slice(1)
      .filter((key) => !/^\d+$/.test(key));
    return names.map((key) => keys[key] ?? key).join('・');
  };
}
