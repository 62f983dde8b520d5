import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Facts } from '../../../parts/Facts.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { CaseLine } from '../cases/CaseLine.js';
import { SubmitButton } from '../cases/SubmitButton.js';
import { Step } from '../company/CompanyPage.js';
import { useCompanyWords } from '../company/words.js';
import { CheckField, TextField } from '../draft/Fields.js';
import { Conflicts, SaveState } from '../draft/SaveState.js';
import { DraftFields, useDraft } from '../draft/use-draft.js';
import { EvidenceBoard } from '../evidence/EvidenceBoard.js';
import { ReadinessPanel } from '../evidence/ReadinessPanel.js';
import { casesQuery, distributorQuery, manufacturerQuery, registrationReadinessQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { distributorSource, draftFrom, sharedFacts, type DistributorContent } from './distributor-draft.js';
import { useDistributorWords } from './words.js';

type View = Schemas['DistributorView'];
const TWO = 'grid gap-4 sm:grid-cols-2';

/** The registration of the company as a distributor, in one path: facts, contact, papers, pledge, submit. */
export function DistributorPage() {
  const words = useDistributorWords();
  const query = useQuery({ ...distributorQuery, refetchOnWindowFocus: false });
  const manufacturer = useQuery({ ...manufacturerQuery, refetchOnWindowFocus: false });
  const { isOwner, mayEdit } = useMaker();
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={manufacturer}>
        {(maker) => (
          <Shown of={query}>
            {(view) => {
              if (view && (view.frozen || !mayEdit)) return <Registered view={view} />;
              if (!view && !isOwner) return <p>{words.notRegistered}</p>;
              return <DistributorForm key={view?.number ?? 1} view={view} maker={maker} />;
            }}
          </Shown>
        )}
      </Shown>
    </div>
  );
}

function DistributorForm({ view, maker }: { view: View | null; maker: Schemas['ManufacturerView'] | null }) {
  const words = useDistributorWords();
  const company = useCompanyWords();
  const queries = useQueryClient();
  const { draftName, organisationName } = useMaker();
  const begun = maker ? sharedFacts(maker.facts) : { name: organisationName };
  const editing = useDraft<DistributorContent>(
    draftName(`distributor:${view?.number ?? 1}`),
    view ? draftFrom(view) : { version: null, content: begun },
    distributorSource((saved) => {
      queries.setQueryData(distributorQuery.queryKey, saved);
      void queries.invalidateQueries({ queryKey: registrationReadinessQuery('distributor').queryKey });
    }),
  );
  const savedOnce = view !== null;
  return (
    <DraftFields editing={editing}>
      <div className="flex flex-col gap-8">
        <div className="sticky top-0 z-10 -mx-1 bg-white px-1 py-1">
          <SaveState editing={editing} unsavable={!savedOnce && editing.state === 'changed'} />
        </div>
        <Conflicts editing={editing} nameOf={(pointer) => nameOf(words, company, pointer)} />
        <Step title={words.steps.facts}>
          {!savedOnce && maker && <p>{words.copied}</p>}
          <FactsFields />
        </Step>
        <Step title={words.steps.contact}>
          <ContactFields />
        </Step>
        {savedOnce ? <PapersAndSubmit view={view} flush={editing.store.flush} /> : <p>{company.saveFirst}</p>}
      </div>
    </DraftFields>
  );
}

function FactsFields() {
  const words = useCompanyWords();
  return (
    <div className="flex flex-col gap-4">
      <CheckField at="/soleProprietor" label={words.soleProprietor} />
      <div className={TWO}>
        <TextField at="/name" label={words.name} needed most={200} />
        <TextField at="/reading" label={words.reading} needed most={200} />
      </div>
      <TextField at="/address" label={words.address} needed most={300} />
      <div className={TWO}>
        <TextField at="/phone" label={words.phone} type="tel" needed />
        <TextField at="/website" label={words.website} type="url" placeholder="https://" />
        <TextField at="/representative" label={words.representative} needed most={100} />
      </div>
    </div>
  );
}

function ContactFields() {
  const words = useDistributorWords();
  return (
    <div className="flex flex-col gap-4">
      <p>{words.contactLead}</p>
      <div className={TWO}>
        <TextField at="/contact/department" label={words.department} needed most={100} />
        <TextField at="/contact/phone" label={words.phone} type="tel" needed />
        <TextField at="/contact/mail" label={words.mail} type="email" needed most={254} />
        <TextField at="/contact/hours" label={words.hours} hint={words.hoursHint} needed most={200} />
      </div>
    </div>
  );
}

function PapersAndSubmit({ view, flush }: { view: View; flush: () => Promise<boolean> }) {
  const words = useDistributorWords();
  const company = useCompanyWords();
  const { data } = useQuery(registrationReadinessQuery('distributor'));
  return (
    <>
      <Step title={words.steps.papers}>
        {data?.tracks[0] && <EvidenceBoard dossierId={view.dossierId} readiness={data} track={data.tracks[0]} />}
      </Step>
      <Step title={words.steps.submit}>
        <p className="card">{company.pledgeText}</p>
        <CheckField at="/pledged" label={company.pledged} />
        {data && (
          <ReadinessPanel
            readiness={data}
            linkTo={(pointer) => (pointer.startsWith('/evidence') ? undefined : '')}
            action={({ ready }) =>
              ready && <SubmitButton body={{ kind: 'distributor', subjectId: view.id }} before={flush} />
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
      const { version } = await answerOf(api.GET('/api/v1/distributor'));
      const header = { 'If-Match': `"${version}"` };
      return answerOf(api.DELETE('/api/v1/distributor/facts', { params: { header } }));
    },
    onSuccess: (view) => queries.setQueryData(distributorQuery.queryKey, view),
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
  const words = useDistributorWords();
  const company = useCompanyWords();
  const maker = useMakerWords();
  const { mayEdit } = useMaker();
  const { data: cases = [] } = useQuery(casesQuery);
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/distributor/facts')),
    onSuccess: (next) => queries.setQueryData(distributorQuery.queryKey, next),
  });
  const { facts } = view;
  const open = cases.find(({ kind, subjectId }) => kind === 'distributor' && subjectId === view.id);
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
      {view.approved && (
        <p className="flex flex-wrap gap-3">
          <Link to="/maker/prices" className="button">
            {words.toPrices}
          </Link>
          <Link to="/maker/dealers" className="button button-quiet">
            {words.toDealers}
          </Link>
        </p>
      )}
      <section className="card flex flex-col gap-3">
        <h2 className="text-std-18B-160">{words.steps.facts}</h2>
        <Facts
          facts={[
            [company.name, facts.name],
            [company.reading, facts.reading],
            [company.address, facts.address],
            [company.phone, facts.phone],
            [company.website, facts.website],
            [company.representative, facts.representative],
            [words.department, facts.contact?.department],
            [words.phone, facts.contact?.phone],
            [words.mail, facts.contact?.mail],
            [words.hours, facts.contact?.hours],
          ]}
        />
      </section>
      {mayEdit && view.approved && view.status === 'active' && (
        <div className="flex flex-col items-start gap-3">
          <p>{company.startText}</p>
          {start.error && <Trouble error={start.error} />}
          <button type="button" className="button button-quiet" onClick={() => start.mutate()}>
            {company.start}
          </button>
        </div>
      )}
    </div>
  );
}

/** What people call the field at a place. */
function nameOf(
  words: ReturnType<typeof useDistributorWords>,
  company: ReturnType<typeof useCompanyWords>,
  pointer: string,
): string {
  const names: Record<string, string> = {
    '/name': company.name,
    '/reading': company.reading,
    '/address': company.address,
    '/phone': company.phone,
    '/website': company.website,
    '/representative': company.representative,
    '/soleProprietor': company.soleProprietor,
    '/contact/department': words.department,
    '/contact/phone': words.phone,
    '/contact/mail': words.mail,
    '/contact/hours': words.hours,
    '/pledged': company.pledge,
  };
  return names[pointer] ?? pointer;
}
