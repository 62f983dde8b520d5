import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, doneBy, type Schemas } from '../../../api/client.js';
import { Form, SubmitButton, TextArea, TextField, useForm } from '../../../parts/form/index.js';
import { Trouble } from '../../../parts/Shown.js';
import { Part } from '../parts.js';
import { MAKER } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useProposalWords } from './words.js';

type View = Schemas['ProposalView'];

/** Who proposes, and whether each has confirmed what it says now. `flush` saves what is typed still. */
export function Parties({ view, flush }: { view: View; flush: () => Promise<boolean> }) {
  const words = useProposalWords();
  const { organisationId, mayEdit } = useMaker();
  const queries = useQueryClient();
  const { id, version, parties, leaderId, frozen } = view;
  const leads = organisationId === leaderId;
  const own = parties.find((party) => party.organisationId === organisationId);
  const renew = () => queries.invalidateQueries({ queryKey: [MAKER, 'proposals'] });
  const step = useMutation({
    mutationFn: async (take: () => Promise<void>) => {
      if (await flush()) await take();
    },
    onSettled: renew,
  });
  const params = { path: { id } };
  const confirm = async () => {
    const now = leads ? await answerOf(api.GET('/api/v1/category-proposals/{id}', { params })) : { version };
    const header = { 'If-Match': `"${now.version}"` };
    await doneBy(api.POST('/api/v1/category-proposals/{id}/confirm', { params: { ...params, header } }));
  };
  const decline = () => doneBy(api.POST('/api/v1/category-proposals/{id}/decline', { params }));
  const remove = (party: string) =>
    doneBy(
      api.DELETE('/api/v1/category-proposals/{id}/parties/{organisationId}', {
        params: { path: { id, organisationId: party } },
      }),
    );
  return (
    <Part title={words.parties}>
      <p className="text-sm">{words.partiesLead}</p>
      {step.error && <Trouble error={step.error} />}
      <ul className="flex flex-col gap-2">
        {parties.map((party) => (
          <li key={party.organisationId} className="card flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <strong>{party.name}</strong>
            <span className="text-sm">{party.part}</span>
            <span className={`text-sm ${party.confirmed ? 'text-success-2' : 'font-bold text-error-2'}`}>
              {party.confirmed ? words.confirmed : words.unconfirmed}
            </span>
            {mayEdit && leads && !frozen && party.organisationId !== leaderId && (
              <button type="button" className="chip" onClick={() => step.mutate(() => remove(party.organisationId))}>
                {words.remove(party.name)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && own && !frozen && (
        <div className="flex flex-wrap gap-3">
          {!own.confirmed && (
            <button type="button" className="button button-quiet" onClick={() => step.mutate(confirm)}>
              {words.confirm}
            </button>
          )}
          {!leads && (
            <button type="button" className="button button-quiet" onClick={() => step.mutate(decline)}>
              {words.decline}
            </button>
          )}
        </div>
      )}
      {mayEdit && leads && !frozen && <Invite id={id} renew={renew} />}
    </Part>
  );
}

function Invite({ id, renew }: { id: string; renew: () => Promise<void> }) {
  const words = useProposalWords();
  const form = useForm<Schemas['PartyBody'], unknown>({
    send: (body) => answerOf(api.POST('/api/v1/category-proposals/{id}/parties', { params: { path: { id } }, body })),
    done: () => {
      form.form.current?.reset();
      void renew();
    },
  });
  return (
    <details>
      <summary className="py-1 underline">{words.invite}</summary>
      <div className="pt-3">
        <Form of={form}>
          <TextField at="/corporateNumber" label={words.corporateNumber} maxLength={13} inputMode="numeric" />
          <TextArea at="/part" label={words.part} rows={2} maxLength={1000} />
          <SubmitButton quiet>{words.add}</SubmitButton>
        </Form>
      </div>
    </details>
  );
}
