import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, type FormEvent } from 'react';
import { answerOf, api, ApiProblem, doneBy, type Schemas } from '../../../api/client.js';
import { Trouble } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { bodyOf } from '../draft/body.js';
import { fieldId } from '../draft/Fields.js';
import { Problems } from '../draft/SaveState.js';
import { FormFields, type Point } from '../draft/use-draft.js';
import { useKeptForm } from '../draft/use-kept-form.js';
import { MAKER } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { costSum } from './cost-sum.js';
import { DropFiles } from './DropFiles.js';
import { FactFields } from './FactFields.js';
import { Paper } from './Paper.js';
import { useEvidenceWords } from './words.js';

type Kind = Schemas['EvidenceKindView'];
type Facts = Record<string, unknown>;

interface Content {
  facts: Facts;
  documents: { id: string; name: string }[];
}

interface Props {
  dossierId: string;
  kind: Kind;
  /** What is known already and need not be typed again. */
  known: Facts;
  /** A piece that this one takes the place of. */
  instead?: Schemas['EvidenceView'];
  close: () => void;
}

/** Papers and what they say, side by side; kept on this device until it is added. */
export function EvidenceForm({ dossierId, kind, known, instead, close }: Props) {
  const words = useEvidenceWords();
  const maker = useMakerWords();
  const { draftName } = useMaker();
  const queries = useQueryClient();
  const title = useId();
  const { content, change, forget } = useKeptForm<Content>(
    draftName(`evidence:${dossierId}:${kind.kind}:${instead?.id ?? ''}`),
    {
      facts: (instead?.facts as Facts | undefined) ?? knownOf(kind, known),
      documents: instead?.documents.map(({ id, fileName }) => ({ id, name: fileName })) ?? [],
    },
  );
  useComputedTotal(kind, content.facts, (total) => change('/facts/totalYen', total));

  const add = useMutation({
    mutationFn: async () => {
      const path = { id: dossierId };
      const body = {
        kind: kind.kind,
        facts: askedFor(kind, bodyOf<Facts>(content.facts)),
        documentIds: content.documents.map(({ id }) => id),
      } as Schemas['AddEvidenceBody'];
      await answerOf(api.POST('/api/v1/dossiers/{id}/evidence', { params: { path }, body }));
      if (!instead) return;
      const old = { ...path, evidenceId: instead.id };
      await doneBy(api.DELETE('/api/v1/dossiers/{id}/evidence/{evidenceId}', { params: { path: old } }));
    },
    onSuccess: async () => {
      forget();
      await queries.invalidateQueries({ queryKey: [MAKER] });
      close();
    },
  });
  const points: Point[] = add.error instanceof ApiProblem ? add.error.problem.errors : [];

  function send(event: FormEvent) {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  }

  return (
    <form onSubmit={send} aria-labelledby={title} noValidate className="card flex flex-col gap-4 border-blue-900">
      <h4 id={title} className="text-std-18B-160">
        {kind.name}
      </h4>
      <p className="text-sm">{kind.how}</p>
      {points.length > 0 ? (
        <Problems points={points} linkTo={(pointer) => (pointer.startsWith('/facts') ? '' : undefined)} />
      ) : (
        add.error && <Trouble error={add.error} />
      )}
      <FormFields content={content} change={change} points={points}>
        <div className="grid gap-6 lg:grid-cols-2">
          <section aria-label={words.papers} className="flex min-w-0 flex-col gap-3" id={fieldId('/documentIds')}>
            <DropFiles
              label={words.papers}
              arrived={({ id, fileName }) => change(`/documents/${content.documents.length}`, { id, name: fileName })}
            />
            {content.documents.map(({ id }, index) => (
              <Paper key={id} id={id} remove={() => change('/documents', content.documents.toSpliced(index, 1))} />
            ))}
          </section>
          <section aria-label={words.facts} className="flex min-w-0 flex-col gap-4">
            <FactFields
              facts={kind.facts.filter(({ name }) => !(kind.kind === 'cost_build_up' && name === 'totalYen'))}
              parent="/facts"
              papers={content.documents.map(({ id, name }) => [id, name] as const)}
            />
            {kind.kind === 'cost_build_up' && <Total yen={costSum(content.facts)} />}
          </section>
        </div>
      </FormFields>
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button" disabled={add.isPending}>
          {add.isPending ? words.saving : words.save}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            forget();
            close();
          }}
        >
          {maker.cancel}
        </button>
      </div>
    </form>
  );
}

function Total({ yen }: { yen: number }) {
  const words = useEvidenceWords();
  const { yen: inYen } = useWords();
  return (
    <p className="font-bold" role="status">
      {words.sum}: {inYen(yen)}
    </p>
  );
}

/** The total of a cost build-up is never typed: it is what its parts come to. */
function useComputedTotal({ kind }: Kind, facts: Facts, set: (total: number) => void): void {
  const total = costSum(facts);
  const stale = kind === 'cost_build_up' && total > 0 && facts.totalYen !== total;
  useEffect(() => {
    if (stale) set(total);
  }, [stale, total, set]);
}

/** Of what is known, what this kind asks for. */
const knownOf = ({ facts }: Kind, known: Facts): Facts =>
  Object.fromEntries(facts.flatMap(({ name }) => (known[name] === undefined ? [] : [[name, known[name]]])));

/** Without what is asked for only under a condition that no longer holds. */
const askedFor = ({ facts }: Kind, stated: Facts): Facts =>
  Object.fromEntries(
    Object.entries(stated).filter(([name]) => {
      const when = facts.find((fact) => fact.name === name)?.when;
      return !when || stated[when.fact] === when.is;
    }),
  );
