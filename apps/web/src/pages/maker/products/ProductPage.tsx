import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import type { Schemas } from '../../../api/client.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { SubmitButton } from '../cases/SubmitButton.js';
import { Conflicts, Problems, SaveState } from '../draft/SaveState.js';
import { DraftFields, useDraft, type Editing, type Point } from '../draft/use-draft.js';
import { ProductEvidence } from '../evidence/ProductEvidence.js';
import { ReadinessPanel } from '../evidence/ReadinessPanel.js';
import { caseQuery, casesQuery, changeQuery, productQuery, readinessQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { BasicsStep } from './BasicsStep.js';
import { EffectsStep } from './EffectsStep.js';
import { PriceStep } from './PriceStep.js';
import { draftFrom, productSource, stepOf, STEPS, type ProductContent, type StepName } from './product-draft.js';
import { ProductSheet } from './ProductSheet.js';
import { useProductWords } from './words.js';

type View = Schemas['ProductView'];

/** A product: while its newest revision is a draft the steps to fill it in, otherwise what was submitted. */
export function ProductPage() {
  const { id = '', step } = useParams();
  const { mayEdit } = useMaker();
  const query = useQuery({ ...productQuery(id), refetchOnWindowFocus: false });
  return (
    <Shown of={query}>
      {(view) => {
        if (view.frozen || !mayEdit)
          return step ? <Navigate to={`/maker/products/${id}`} replace /> : <ProductSheet view={view} />;
        if (!STEPS.some((each) => each === step)) return <Navigate to={`/maker/products/${id}/basics`} replace />;
        return <Wizard key={view.revisionId} view={view} step={step as StepName} />;
      }}
    </Shown>
  );
}

function Wizard({ view, step }: { view: View; step: StepName }) {
  const words = useProductWords();
  const maker = useMakerWords();
  const queries = useQueryClient();
  const { draftName } = useMaker();
  const { id } = view;
  const editing = useDraft<ProductContent>(
    draftName(`product:${view.revisionId}`),
    draftFrom(view),
    productSource(id, (saved) => {
      queries.setQueryData(productQuery(id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: readinessQuery(id).queryKey });
    }),
  );
  const findings = useFindings(id);
  const { content } = editing;
  const linkTo = (pointer: string) => `/maker/products/${id}/${stepOf(pointer)}`;
  return (
    <DraftFields editing={editing} points={findings}>
      <div className="flex flex-col gap-6">
        <PageHead title={content.name || words.newTitle}>
          <Steps id={id} step={step} />
        </PageHead>
        <SaveState editing={editing} />
        <Conflicts editing={editing} nameOf={(pointer) => nameOf(words, pointer)} />
        {editing.state === 'refused' && editing.problem && (
          <Problems points={editing.problem.errors} linkTo={linkTo} title={editing.problem.title} />
        )}
        {findings.length > 0 && <Problems points={findings} linkTo={linkTo} title={words.findings} />}
        <h2 className="text-std-22B-150">{words.steps[step]}</h2>
        {step === 'basics' && <BasicsStep />}
        {step === 'effects' && <EffectsStep />}
        {step === 'price' && <PriceStep />}
        {step === 'evidence' && <ProductEvidence view={view} content={content} />}
        {step === 'submit' && <SubmitStep view={view} editing={editing} linkTo={linkTo} />}
        <Onwards id={id} step={step} back={maker.back} next={maker.next} />
      </div>
    </DraftFields>
  );
}

/** The steps; each is open at any time. */
function Steps({ id, step }: { id: string; step: StepName }) {
  const words = useProductWords();
  return (
    <nav aria-label={words.progress}>
      <ol className="flex flex-wrap gap-2">
        {STEPS.map((each, index) => (
          <li key={each}>
            <Link
              to={`/maker/products/${id}/${each}`}
              aria-current={each === step ? 'true' : undefined}
              className="chip"
            >
              {index + 1}. {words.steps[each]}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Onwards({ id, step, back, next }: { id: string; step: StepName; back: string; next: string }) {
  const words = useProductWords();
  const place = STEPS.indexOf(step);
  const [before, after] = [STEPS[place - 1], STEPS[place + 1]];
  return (
    <div className="flex flex-wrap justify-between gap-3 border-t border-solid-gray-300 pt-6">
      {before ? (
        <Link to={`/maker/products/${id}/${before}`} className="button button-quiet">
          {back}: {words.steps[before]}
        </Link>
      ) : (
        <span />
      )}
      {after && (
        <Link to={`/maker/products/${id}/${after}`} className="button">
          {next}: {words.steps[after]}
        </Link>
      )}
    </div>
  );
}

function SubmitStep({
  view,
  editing,
  linkTo,
}: {
  view: View;
  editing: Editing<ProductContent>;
  linkTo: (pointer: string) => string;
}) {
  const words = useProductWords();
  const { id } = view;
  const navigate = useNavigate();
  const query = useQuery(readinessQuery(id));
  const { data: cases = [] } = useQuery(casesQuery);
  const { data: change } = useQuery({ ...changeQuery(id), enabled: view.revision > 1 });
  const returned = cases.find(({ subjectId, stage }) => subjectId === id && stage === 'returned');
  return (
    <Shown of={query}>
      {(readiness) => (
        <div className="flex flex-col gap-6">
          <p>{words.submitLead}</p>
          {change && <p className="card">{change.review === 'light' ? words.changeLight : words.changeFull}</p>}
          <ReadinessPanel
            readiness={readiness}
            linkTo={linkTo}
            action={({ track, ready }) =>
              ready &&
              !returned && (
                <SubmitButton
                  body={{ kind: 'product', subjectId: id, track }}
                  before={editing.store.flush}
                  label={track === 'innovation' ? words.trackInnovation : words.trackStandard}
                  done={(submitted) => void navigate(`/maker/cases/${submitted.id}`)}
                />
              )
            }
          />
          {returned && (
            <div className="card flex flex-col items-start gap-3">
              <p>{words.resubmitLead}</p>
              <Link to={`/maker/cases/${returned.id}`} className="button">
                {words.toCase}
              </Link>
            </div>
          )}
        </div>
      )}
    </Shown>
  );
}

/** What examiners have found in the fields, said beside each while the case is with the maker. */
function useFindings(productId: string): Point[] {
  const { data: cases = [] } = useQuery(casesQuery);
  const returned = cases.find(({ subjectId, stage }) => subjectId === productId && stage === 'returned');
  const { data } = useQuery({ ...caseQuery(returned?.id ?? ''), enabled: returned !== undefined });
  if (!returned || !data) return [];
  return data.findings
    .filter(({ resolvedRound, pointer }) => resolvedRound === null && pointer !== null)
    .map(({ pointer, code, text }) => ({ pointer: pointer!, code, detail: text }));
}

/** What people call the field at a place. */
function nameOf(words: ReturnType<typeof useProductWords>, pointer: string): string {
  const [, first = ''] = pointer.split('/');
  const names: Record<string, string> = {
    name: words.name,
    reading: words.reading,
    modelNumbers: words.modelNumbers,
    categoryId: words.category,
    furtherCategoryIds: words.further,
    description: words.description,
    attributes: words.attributes,
    effects: words.effects,
    components: words.components,
    freedHours: words.freedHours,
    productivity: words.productivity,
    bodyPrice: words.bodyPrice,
    installationItems: words.installationItems,
    warrantyMonths: words.warranty,
    gtin: words.gtin,
    images: words.images,
    brochureId: words.brochure,
  };
  return names[first] ?? pointer;
}
