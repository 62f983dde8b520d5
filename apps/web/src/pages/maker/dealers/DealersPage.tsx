import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import {
  CheckboxGroup,
  DateField,
  Form,
  SubmitButton,
  TextArea,
  TextField,
  useForm,
} from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { Asking, Part } from '../parts.js';
import { authorisationsQuery, distributorQuery, MAKER, manufacturerQuery, productsQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { CoverageForm } from './CoverageForm.js';
import { useDealerWords } from './words.js';

type Authorisation = Schemas['AuthorisationView'];

/** Who may sell the company's products, whose products it may sell, and where it looks after them. */
export function DealersPage() {
  const words = useDealerWords();
  const { isOwner } = useMaker();
  const query = useQuery(authorisationsQuery);
  const { data: manufacturer } = useQuery(manufacturerQuery);
  const { data: distributor } = useQuery(distributorQuery);
  return (
    <div className="flex flex-col gap-8">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Part title={words.dealers}>
        <Shown of={query}>
          {(authorisations) =>
            authorisations.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ul className="flex flex-col gap-3">
                {authorisations.map((each) => (
                  <li key={each.id}>
                    <Card authorisation={each} asDealer={each.distributor.id === distributor?.id} />
                  </li>
                ))}
              </ul>
            )
          }
        </Shown>
        {isOwner && manufacturer && <Invite />}
      </Part>
      {manufacturer === null && distributor === null && <p>{words.needsCompany}</p>}
      {manufacturer && <CoverageForm part="manufacturer" />}
      {distributor && <CoverageForm part="distributor" />}
    </div>
  );
}

function Card({ authorisation, asDealer }: { authorisation: Authorisation; asDealer: boolean }) {
  const words = useDealerWords();
  const { day } = useWords();
  const { isOwner } = useMaker();
  const queries = useQueryClient();
  const { id, manufacturer, distributor, status, startsOn, endsOn, allProducts, products, reason } = authorisation;
  const accept = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/authorisations/{id}/accept', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: [MAKER] }),
  });
  return (
    <article className="card flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <strong>{asDealer ? words.asDealer(manufacturer.name) : words.asMaker(distributor.name)}</strong>
        <span className="text-sm">{words.statuses[status]}</span>
        <span className="text-sm">{words.term(day(startsOn), day(endsOn))}</span>
      </p>
      <p className="text-sm">{allProducts ? words.all : products.map(({ name }) => name).join('、')}</p>
      {reason && <p className="text-sm">{reason}</p>}
      {accept.error && <Trouble error={accept.error} />}
      {isOwner && (
        <div className="flex flex-wrap gap-3">
          {asDealer && status === 'invited' && (
            <>
              <button type="button" className="button" disabled={accept.isPending} onClick={() => accept.mutate()}>
                {words.accept}
              </button>
              <End id={id} verb="decline" label={words.decline} />
            </>
          )}
          {(status === 'active' || (status === 'invited' && !asDealer)) && (
            <End id={id} verb="withdraw" label={words.withdraw} />
          )}
        </div>
      )}
    </article>
  );
}

/** Ends an authorisation or turns it down, with the reason. */
function End({ id, verb, label }: { id: string; verb: 'decline' | 'withdraw'; label: string }) {
  return (
    <Asking button={label} title={label}>
      {(close) => <EndForm id={id} verb={verb} label={label} close={close} />}
    </Asking>
  );
}

function EndForm({ id, verb, label, close }: Parameters<typeof End>[0] & { close: () => void }) {
  const words = useDealerWords();
  const queries = useQueryClient();
  const form = useForm<Schemas['AuthorisationReasonBody'], unknown>({
    send: (body) => answerOf(api.POST(`/api/v1/authorisations/{id}/${verb}`, { params: { path: { id } }, body })),
    done: () => {
      close();
      void queries.invalidateQueries({ queryKey: [MAKER] });
    },
  });
  return (
    <Form of={form}>
      <TextArea at="/reason" label={words.reason} rows={3} />
      <SubmitButton>{label}</SubmitButton>
    </Form>
  );
}

function Invite() {
  const words = useDealerWords();
  const queries = useQueryClient();
  const { data: products = [] } = useQuery(productsQuery);
  const named = products.filter(({ name }) => name !== null).map(({ id, name }) => [id, name!] as const);
  const form = useForm<Schemas['InvitationBody'], unknown>({
    send: ({ productIds = [], ...body }, once) => {
      // Who chooses none means all, also those to come.
      const some = productIds.length > 0 && { productIds };
      return answerOf(api.POST('/api/v1/authorisations', { body: { ...body, ...some }, headers: once }));
    },
    done: () => {
      form.form.current?.reset();
      void queries.invalidateQueries({ queryKey: [MAKER, 'authorisations'] });
    },
    draft: 'authorisation',
  });
  return (
    <details>
      <summary className="py-1 underline">{words.invite}</summary>
      <div className="pt-3">
        <Form of={form}>
          <TextField at="/corporateNumber" label={words.corporateNumber} maxLength={13} inputMode="numeric" />
          <DateField at="/startsOn" label={words.startsOn} />
          <DateField at="/endsOn" label={words.endsOn} />
          {named.length > 0 && (
            <CheckboxGroup at="/productIds" label={words.which} hint={words.whichHint} options={named} optional />
          )}
          <SubmitButton>{words.send}</SubmitButton>
        </Form>
      </div>
    </details>
  );
}
