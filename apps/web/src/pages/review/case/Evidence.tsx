import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { language } from '../../../words/language.js';
import { useWords } from '../../../words/words.js';
import { Trouble } from '../../../parts/Shown.js';
import { useKeys } from '../keys/use-keys.js';
import { Badge, type Tone } from '../parts/Badge.js';
import { caseKey, kindsQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { examines, useCase } from './case-context.js';
import { useValueWords } from './value-words.js';

type Piece = Schemas['ExaminedEvidenceView'];
type Kind = Schemas['EvidenceKindView'];

/** The kinds of evidence by their key, with their words. */
export function useKinds(): Map<string, Kind> {
  const { data = [] } = useQuery(kindsQuery(language.current()));
  return new Map(data.map((kind) => [kind.kind, kind]));
}

const TONE: Record<string, Tone> = { verified: 'good', refused: 'bad' };
const CHECK: Record<string, Tone> = { block: 'bad', warn: 'warn', signal: 'bad' };

/** The evidence piece by piece: facts, what machines found, the papers, and the examiner's verdict. */
export function EvidenceList({ pieces }: { pieces: readonly Piece[] }) {
  const { evidence: words, keys } = useReviewWords();
  const around = useCase();
  const judging = useJudging();
  const [refusing, setRefusing] = useState<string>();
  const chosen = around.target && 'evidenceId' in around.target ? around.target.evidenceId : undefined;
  const may = examines(around);
  useKeys(
    may
      ? [
          { key: 'v', name: keys.verify, run: () => chosen && judging.mutate({ id: chosen }) },
          { key: 'x', name: keys.refuse, run: () => setRefusing(chosen) },
        ]
      : [],
  );
  if (pieces.length === 0) return <p>{words.none}</p>;
  return (
    <div className="flex flex-col gap-3">
      {judging.error && <Trouble error={judging.error} />}
      {pieces.map((piece) => (
        <PieceCard
          key={piece.id}
          piece={piece}
          chosen={piece.id === chosen}
          refusing={refusing === piece.id}
          verify={may ? () => judging.mutate({ id: piece.id }) : undefined}
          refuse={(reason) => judging.mutate({ id: piece.id, reason }, { onSuccess: () => setRefusing(undefined) })}
          startRefusing={(on) => setRefusing(on ? piece.id : undefined)}
        />
      ))}
    </div>
  );
}

/** Verifies a piece of evidence, or refuses it with a reason. */
function useJudging() {
  const { file } = useCase();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id: evidenceId, reason }: { id: string; reason?: string }) => {
      const params = { path: { id: file.id, evidenceId } };
      return answerOf(
        reason === undefined
          ? api.POST('/api/v1/cases/{id}/evidence/{evidenceId}/verify', { params })
          : api.POST('/api/v1/cases/{id}/evidence/{evidenceId}/refuse', { params, body: { reason } }),
      );
    },
    onSuccess: (evidence) => queries.setQueryData([...caseKey(file.id), 'evidence'], evidence),
    onSettled: () => queries.invalidateQueries({ queryKey: caseKey(file.id) }),
  });
}

interface CardProps {
  piece: Piece;
  chosen: boolean;
  refusing: boolean;
  verify: (() => void) | undefined;
  refuse: (reason: string) => void;
  startRefusing: (on: boolean) => void;
}

function PieceCard({ piece, chosen, refusing, verify, refuse, startRefusing }: CardProps) {
  const { day } = useWords();
  const { evidence: words, case: caseWords } = useReviewWords();
  const around = useCase();
  const kind = useKinds().get(piece.kind);
  const name = kind?.name ?? piece.kind;
  const target = { evidenceId: piece.id, label: name, claim: piece.claim };
  const { verdict, checks, papers, validTo, documents, weight } = piece;
  return (
    <article
      data-evidence={piece.id}
      aria-label={name}
      className={`card flex flex-col gap-2 p-3 ${chosen ? 'border-blue-900 bg-blue-50' : ''}`}
    >
      <header className="flex flex-wrap items-center gap-2">
        <h4 className="font-bold">{name}</h4>
        <Badge tone={TONE[verdict?.verdict ?? ''] ?? 'plain'}>
          {verdict ? words[verdict.verdict] : words.unjudged}
        </Badge>
        <span className="text-sm text-solid-gray-700">
          {words.weight(weight)}
          {validTo && `・${words.validTo(day(validTo))}`}
        </span>
      </header>
      {verdict?.reason && <p className="text-sm">{verdict.reason}</p>}
      <ul className="flex flex-col gap-1 text-sm">
        {checks
          .filter(({ severity }) => severity !== 'signal')
          .map(({ severity, pointer, code, detail }) => (
            <li key={`${pointer} ${code}`}>
              <Badge tone={CHECK[severity]}>{words.severities[severity]}</Badge> {detail}
            </li>
          ))}
      </ul>
      <ul className="flex flex-wrap gap-2">
        {documents.map(({ id, fileName }) => (
          <li key={id}>
            <button type="button" className="chip" onClick={() => around.show(id)}>
              {fileName}
            </button>
          </li>
        ))}
      </ul>
      <details className="text-sm">
        <summary>{words.facts}</summary>
        <FactList facts={piece.facts} fields={kind?.facts ?? []} />
      </details>
      {papers.length > 0 && (
        <details className="text-sm">
          <summary>{words.papers}</summary>
          <ul>
            {papers.map(({ fact, label, answer }) => (
              <li key={fact}>
                {label}：
                <span className={answer === 'not_found' ? 'font-bold text-error-1' : ''}>{words.answers[answer]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {verify && (
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            data-target
            className="chip"
            aria-label={`${words.verify}: ${name}`}
            onFocus={() => around.choose(target)}
            onClick={verify}
          >
            {words.verify}
          </button>
          <button
            type="button"
            className="chip"
            aria-label={`${words.refuse}: ${name}`}
            aria-expanded={refusing}
            onFocus={() => around.choose(target)}
            onClick={() => startRefusing(!refusing)}
          >
            {words.refuse}
          </button>
          <button
            type="button"
            className="chip"
            aria-label={caseWords.findingOn(name)}
            onFocus={() => around.choose(target)}
            onClick={() => around.write(target)}
          >
            {caseWords.finding}
          </button>
        </div>
      )}
      {refusing && <RefusalForm refuse={refuse} />}
    </article>
  );
}

function RefusalForm({ refuse }: { refuse: (reason: string) => void }) {
  const { evidence: words } = useReviewWords();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) refuse(reason.trim());
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <label className="flex flex-col gap-1 text-sm font-bold">
        {words.refuseReason}
        <textarea
          rows={2}
          required
          autoFocus
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          className="field w-full font-normal"
        />
      </label>
      <p>
        <button type="submit" className="button button-quiet">
          {words.refuse}
        </button>
      </p>
    </form>
  );
}

/** Facts under the names that the form for this kind of evidence gives them. */
function FactList({ facts, fields }: { facts: object; fields: readonly Schemas['FactView'][] }) {
  const say = useValueWords();
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      {Object.entries(facts).map(([key, value]: [string, unknown]) => {
        const field = fields.find(({ name }) => name === key);
        const rows = field?.fields && Array.isArray(value) ? (value as object[]) : undefined;
        const option = field?.options?.find((each) => each.value === value);
        return (
          <div key={key} className="contents">
            <dt className="text-solid-gray-700">{field?.label ?? key}</dt>
            <dd lang="ja">
              {rows
                ? rows.map((row, index) => <FactList key={index} facts={row} fields={field?.fields ?? []} />)
                : (option?.label ?? say(key, value))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
