import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Facts } from '../../../parts/Facts.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { CaseLine } from '../cases/CaseLine.js';
import { SubmitButton } from '../cases/SubmitButton.js';
import { CheckField } from '../draft/Fields.js';
import { Conflicts, SaveState } from '../draft/SaveState.js';
import { DraftFields, useDraft } from '../draft/use-draft.js';
import { EvidenceBoard } from '../evidence/EvidenceBoard.js';
import { ReadinessPanel } from '../evidence/ReadinessPanel.js';
import { CreateProduct } from '../products/CreateProduct.js';
import { Part } from '../parts.js';
import { casesQuery, manufacturerQuery, registrationReadinessQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { companySource, draftFrom, type CompanyContent } from './company-draft.js';
import { ClassificationView, LiveClassification } from './Classification.js';
import { FactsFields, SizeFields } from './FactsForm.js';
import { useCompanyWords } from './words.js';

type View = Schemas['ManufacturerView'];

/** The registration of the company as a manufacturer, in one path: facts, size, papers, pledge, submit. */
export function CompanyPage() {
  const words = useCompanyWords();
  const query = useQuery({ ...manufacturerQuery, refetchOnWindowFocus: false });
  const { isOwner, mayEdit } = useMaker();
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={query}>
        {(view) => {
          if (view && (view.frozen || !mayEdit)) return <Registered view={view} />;
          if (!view && !isOwner) return <p>{words.notRegistered}</p>;
          return (
            <>
              {!view && (
                <p className="card">
                  {words.dealerLead} <Link to="/maker/distributor">{words.dealer}</Link>
                </p>
              )}
              {/* Saves do not begin anew: only another version of the facts does. */}
              <CompanyForm key={view?.number ?? 1} view={view} />
            </>
          );
        }}
      </Shown>
    </div>
  );
}

function CompanyForm({ view }: { view: View | null }) {
  const words = useCompanyWords();
  const queries = useQueryClient();
  const { draftName, organisationName } = useMaker();
  const editing = useDraft<CompanyContent>(
    draftName(`company:${view?.number ?? 1}`),
    view ? draftFrom(view) : { version: null, content: { name: organisationName } },
    companySource((saved) => {
      queries.setQueryData(manufacturerQuery.queryKey, saved);
      void queries.invalidateQueries({ queryKey: registrationReadinessQuery('manufacturer').queryKey });
    }),
  );
  const { content, store } = editing;
  const savedOnce = view !== null;
  return (
    <DraftFields editing={editing}>
      <div className="flex flex-col gap-8">
        <div className="sticky top-0 z-10 -mx-1 bg-white px-1 py-1">
          <SaveState editing={editing} unsavable={!savedOnce && editing.state === 'changed'} />
        </div>
        <Conflicts editing={editing} nameOf={(pointer) => nameOf(words, pointer)} />
        <Step title={words.steps.facts}>
          <FactsFields />
        </Step>
        <Step title={words.steps.size}>
          <LiveClassification facts={content.company} />
          <SizeFields />
        </Step>
        {savedOnce ? <PapersAndSubmit view={view} flush={store.flush} /> : <p>{words.saveFirst}</p>}
      </div>
    </DraftFields>
  );
}

function PapersAndSubmit({ view, flush }: { view: View; flush: () => Promise<boolean> }) {
  const words = useCompanyWords();
  const { data } = useQuery(registrationReadinessQuery('manufacturer'));
  return (
    <>
      <Step title={words.steps.papers}>
        {data?.tracks[0] && <EvidenceBoard dossierId={view.dossierId} readiness={data} track={data.tracks[0]} />}
      </Step>
      <Step title={words.steps.submit}>
        <p className="card">{words.pledgeText}</p>
        <CheckField at="/pledged" label={words.pledged} />
        {data && (
          <ReadinessPanel
            readiness={data}
            linkTo={(pointer) => (pointer.startsWith('/evidence') ? undefined : '')}
            action={({ ready }) =>
              ready && <SubmitButton body={{ kind: 'manufacturer', subjectId: view.id }} before={flush} />
            }
          />
        )}
      </Step>
      {view.number > 1 && <Discard flush={flush} />}
    </>
  );
}

function Discard({ flush }: { flush: () => Promise<boolean> }) {
  const words = useCompanyWords();
  const queries = useQueryClient();
  const discard = useMutation({
    mutationFn: async () => {
      await flush();
      const { version } = await answerOf(api.GET('/api/v1/manufacturer'));
      const header = { 'If-Match': `"${version}"` };
      return answerOf(api.DELETE('/api/v1/manufacturer/facts', { params: { header } }));
    },
    onSuccess: (view) => queries.setQueryData(manufacturerQuery.queryKey, view),
  });
  return (
    <div className="flex flex-col items-start gap-3">
      {discard.error && <Trouble error={discard.error} />}
      <button type="button" className="button button-quiet" onClick={() => discard.mutate()}>
        {words.discard}
      </button>
    </div>
  );
}

/** What was handed in or holds, to be read; where it holds, a change may be begun. */
function Registered({ view }: { view: View }) {
  const words = useCompanyWords();
  const maker = useMakerWords();
  const { mayEdit } = useMaker();
  const { data: cases = [] } = useQuery(casesQuery);
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/manufacturer/facts')),
    onSuccess: (next) => queries.setQueryData(manufacturerQuery.queryKey, next),
  });
  const { facts, classification } = view;
  const open = cases.find(({ kind, subjectId }) => kind === 'manufacturer' && subjectId === view.id);
  return (
    <div className="flex flex-col gap-6">
      {!mayEdit && <p className="card">{maker.readOnly}</p>}
      {view.approved ? (
        <p className="card border-success-2 font-bold text-success-2">{words.approved}</p>
      ) : (
        <p role="status" className="card font-bold">
          {words.inReview}
        </p>
      )}
      {open && <CaseLine item={open} />}
      {mayEdit && (
        <div className="card flex flex-col gap-3 bg-blue-50">
          {!view.approved && <p>{words.nextLead}</p>}
          <div className="flex flex-wrap gap-3">
            <Link to="/maker/program" className="button">
              {words.nextProgram}
            </Link>
            <CreateProduct label={words.nextProduct} quiet />
          </div>
        </div>
      )}
      <Part title={words.steps.size}>
        <ClassificationView classification={classification} />
      </Part>
      <section className="card flex flex-col gap-3">
        <h2 className="text-std-18B-160">{words.steps.facts}</h2>
        <Facts
          facts={[
            [words.name, facts.name],
            [words.reading, facts.reading],
            [words.address, facts.address],
            [words.phone, facts.phone],
            [words.website, facts.website],
            [words.representative, facts.representative],
            [words.officers, (facts.officers ?? []).map(({ name }) => name).join('、')],
          ]}
        />
      </section>
      {mayEdit && view.approved && view.status === 'active' && (
        <div className="flex flex-col items-start gap-3">
          <p>{words.startText}</p>
          {start.error && <Trouble error={start.error} />}
          <button type="button" className="button button-quiet" onClick={() => start.mutate()}>
            {words.start}
          </button>
        </div>
      )}
    </div>
  );
}

/** One step of a registration, under its own heading. */
export function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-4 border-t border-solid-gray-300 pt-6">
      <h2 className="text-std-22B-150">{title}</h2>
      {children}
    </section>
  );
}

/** What people call the field at a place. */
function nameOf(words: ReturnType<typeof useCompanyWords>, pointer: string): string {
  const names: Record<string, string> = {
    name: words.name,
    reading: words.reading,
    address: words.address,
    phone: words.phone,
    website: words.website,
    representative: words.representative,
    officers: words.officers,
    bankAccountSuffix: words.bank,
    industry: words.industry,
    capitalYen: words.capital,
    staff: words.staff,
    shareholders: words.shareholders,
    pledged: words.pledge,
  };
  return names[pointer.split('/').at(-1) ?? ''] ?? pointer;
}
