import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Choice } from '../../../parts/Choice.js';
import { Form, RadioGroup, SubmitButton, TextField, useForm } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Pages } from '../../../parts/Pages.js';
import { organisationsQuery } from '../queries.js';
import { SearchField } from '../SearchField.js';
import { useAdminWords } from '../words.js';

/** Companies, associations and the secretariat; the last two are registered here. */
export function OrganisationsPage() {
  const { organisations: words, kinds } = useAdminWords();
  const [address, setAddress] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const kind = address.get('kind') ?? '';
  const organisations = useInfiniteQuery(organisationsQuery(address.get('q') ?? '', kind));
  const choose = (value: string) => {
    const next = new URLSearchParams(address);
    if (value) next.set('kind', value);
    else next.delete('kind');
    setAddress(next, { preventScrollReset: true });
  };
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <SearchField label={words.search}>
        <Choice label={words.kind} value={kind} options={[['', words.all], ...Object.entries(kinds)]} choose={choose} />
      </SearchField>
      <Pages of={organisations} empty={words.empty}>
        {(found) => (
          <ul className="flex flex-col">
            {found.map(({ id, name, kind: of, corporateNumber }) => (
              <li key={id} className="flex flex-wrap gap-x-4 border-b border-solid-gray-300 py-3">
                <Link to={`/admin/organisations/${id}`} className="font-bold">
                  {name}
                </Link>
                <span className="text-sm">{[kinds[of], corporateNumber].filter(Boolean).join('・')}</span>
              </li>
            ))}
          </ul>
        )}
      </Pages>
      {adding ? (
        <NewOrganisation />
      ) : (
        <p>
          <button type="button" className="button button-quiet" onClick={() => setAdding(true)}>
            {words.add}
          </button>
        </p>
      )}
    </div>
  );
}

function NewOrganisation() {
  const { organisations: words, kinds } = useAdminWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useForm<Schemas['CreateOrganisationBody'], Schemas['OrganisationView']>({
    send: (body, headers) => answerOf(api.POST('/api/v1/organisations', { body, headers })),
    done: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['admin', 'organisations'] });
      void navigate(`/admin/organisations/${id}`, { state: { name: '' } });
    },
  });
  return (
    <section aria-labelledby="new-organisation" className="card flex flex-col gap-4">
      <h2 id="new-organisation" className="text-std-20B-150">
        {words.add}
      </h2>
      <Form of={form}>
        <RadioGroup
          at="/kind"
          label={words.kind}
          options={[
            ['association', kinds.association],
            ['secretariat', kinds.secretariat],
          ]}
        />
        <TextField at="/name" label={words.name} autoComplete="off" />
        <TextField
          at="/corporateNumber"
          label={words.corporateNumber}
          optional
          inputMode="numeric"
          autoComplete="off"
        />
        <SubmitButton>{words.register}</SubmitButton>
      </Form>
    </section>
  );
}
