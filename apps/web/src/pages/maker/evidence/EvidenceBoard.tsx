import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, doneBy, type Schemas } from '../../../api/client.js';
import { Trouble } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { evidenceKindsQuery, MAKER } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { EvidenceForm } from './EvidenceForm.js';
import { leavesOf, Requirement, StateMark, type EvidenceKindName } from './Requirement.js';
import { useEvidenceWords } from './words.js';

type Piece = Schemas['ExaminedEvidenceView'];

interface Props {
  dossierId: string;
  readiness: Schemas['ReadinessView'];
  /** Which of its tracks is shown. */
  track: Schemas['TrackReadinessView'];
  /** What is known already and need not be typed again. */
  known?: Record<string, unknown>;
}

/** What is open: a new piece of a kind at a place of the tree, or a piece that is put right. */
interface Open {
  place: string;
  kind: EvidenceKindName;
  instead?: Piece;
}

/** The evidence of a dossier, requirement by requirement: how each stands, what is there, what to add. */
export function EvidenceBoard({ dossierId, readiness, track, known = {} }: Props) {
  const words = useEvidenceWords();
  const { data: kinds = [] } = useQuery(evidenceKindsQuery());
  const { mayEdit } = useMaker();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { claims } = track.assessment;
  if (claims.length === 0) return <p>{words.noneNeeded}</p>;
  const asked = new Set(claims.flatMap(({ requirement }) => leavesOf(requirement)).flatMap(({ kinds = [] }) => kinds));
  const form = (place: string) => {
    const kind = open?.place === place ? kinds.find((each) => each.kind === open.kind) : undefined;
    return (
      kind && (
        <EvidenceForm
          key={`${kind.kind} ${open?.instead?.id ?? ''}`}
          dossierId={dossierId}
          kind={kind}
          known={known}
          {...(open?.instead && { instead: open.instead })}
          close={close}
        />
      )
    );
  };
  const piecesOf = (names: readonly string[], place: string) => {
    const pieces = readiness.evidence.filter(({ kind }) => names.includes(kind));
    return pieces.map((piece) => (
      <PieceCard
        key={piece.id}
        piece={piece}
        dossierId={dossierId}
        correct={() => setOpen({ place, kind: piece.kind, instead: piece })}
      />
    ));
  };
  const shown = new Set<string>();
  return (
    <div className="flex flex-col gap-8">
      {claims.map(({ claim, requirement }) => (
        <section key={claim} className="flex flex-col gap-4">
          <h3 className="text-std-20B-150">{words.claims[claim]}</h3>
          <Requirement
            node={requirement}
            leaf={({ kinds: names = [], state = 'missing', atLeast = 1, lacking = 0 }, where) => {
              const place = `${claim}${where}`;
              // The same kind may stand at several places of the tree; its pieces are shown at the first.
              const fresh = names.filter((name) => !shown.has(name));
              fresh.forEach((name) => shown.add(name));
              const choice = kinds.filter(({ kind }) => names.includes(kind));
              return (
                <div className="card flex flex-col gap-3">
                  <div className="flex flex-wrap items-center gap-2">
                    <h4 className="font-bold">
                      {choice.length === 1 ? choice[0]?.name : atLeast === 1 ? words.oneOf : words.someOf(atLeast)}
                    </h4>
                    <StateMark state={state} />
                    {lacking > 0 && atLeast > 1 && <span className="text-sm">{words.lacking(lacking)}</span>}
                  </div>
                  {choice.length === 1 && state !== 'satisfied' && <p className="text-sm">{choice[0]?.how}</p>}
                  {piecesOf(fresh, place)}
                  {mayEdit && (
                    <div className="flex flex-wrap gap-2">
                      {choice.map((kind) => (
                        <button
                          key={kind.kind}
                          type="button"
                          className="chip"
                          aria-expanded={open?.place === place && open.kind === kind.kind && !open.instead}
                          onClick={() => setOpen({ place, kind: kind.kind })}
                        >
                          {readiness.evidence.some((piece) => piece.kind === kind.kind)
                            ? words.addAnother(kind.name)
                            : words.add(kind.name)}
                          {words.weight[kind.weight] && choice.length > 1 && (
                            <span className="text-xs text-solid-gray-700">{words.weight[kind.weight]}</span>
                          )}
                        </button>
                      ))}
                    </div>
                  )}
                  {form(place)}
                </div>
              );
            }}
          />
        </section>
      ))}
      <Others names={kinds.filter(({ kind }) => !asked.has(kind))} claims={claims.map(({ claim }) => claim)} />
    </div>
  );

  /** What nobody asks for, but which may help all the same. */
  function Others({ names, claims: shownClaims }: { names: Schemas['EvidenceKindView'][]; claims: string[] }) {
    const here = names.filter(({ claim }) => shownClaims.includes(claim));
    if (here.length === 0) return null;
    return (
      <section className="flex flex-col gap-3">
        <h3 className="font-bold">{words.other}</h3>
        {piecesOf(
          here.map(({ kind }) => kind),
          'other',
        )}
        {mayEdit && (
          <div className="flex flex-wrap gap-2">
            {here.map(({ kind, name }) => (
              <button key={kind} type="button" className="chip" onClick={() => setOpen({ place: 'other', kind })}>
                {words.add(name)}
              </button>
            ))}
          </div>
        )}
        {form('other')}
      </section>
    );
  }
}

function PieceCard({ piece, dossierId, correct }: { piece: Piece; dossierId: string; correct: () => void }) {
  const words = useEvidenceWords();
  const { day } = useWords();
  const { mayEdit } = useMaker();
  const { data: kinds = [] } = useQuery(evidenceKindsQuery());
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () =>
      doneBy(
        api.DELETE('/api/v1/dossiers/{id}/evidence/{evidenceId}', {
          params: { path: { id: dossierId, evidenceId: piece.id } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: [MAKER] }),
  });
  const name = kinds.find(({ kind }) => kind === piece.kind)?.name ?? piece.kind;
  return (
    <article aria-label={name} className="flex flex-col gap-2 rounded-8 bg-solid-gray-50 p-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-bold">{name}</span>
        <span className="text-sm">{words.standings[piece.standing]}</span>
        {piece.validTo && <span className="text-sm">{words.validTo(day(piece.validTo))}</span>}
      </div>
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {piece.documents.map(({ id, fileName }) => (
          <li key={id}>
            <a href={`/api/v1/documents/${id}/content`} download>
              {fileName}
            </a>
          </li>
        ))}
      </ul>
      {piece.verdict?.reason && (
        <p className="text-sm font-bold text-error-2">{words.refusedBecause(piece.verdict.reason)}</p>
      )}
      {piece.checks.map(({ severity, code, detail, pointer }) => (
        <p key={`${code} ${pointer}`} className={`text-sm ${severity === 'block' ? 'font-bold text-error-2' : ''}`}>
          {severity === 'block' ? '! ' : ''}
          {detail}
        </p>
      ))}
      <p className="flex flex-wrap gap-x-4 text-sm text-solid-gray-700">
        {piece.papers
          .filter(({ answer }) => answer === 'found' || answer === 'not_found')
          .map(({ fact, label, answer }) => (
            <span key={fact}>
              {label}: {answer === 'found' ? words.found : words.notFound}
            </span>
          ))}
      </p>
      {remove.error && <Trouble error={remove.error} />}
      {mayEdit && (
        <div className="flex gap-2">
          <button type="button" className="chip" aria-label={`${words.again} ${name}`} onClick={correct}>
            {words.again}
          </button>
          <button
            type="button"
            className="chip"
            aria-label={`${words.remove} ${name}`}
            disabled={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {words.remove}
          </button>
        </div>
      )}
    </article>
  );
}
