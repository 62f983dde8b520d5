import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answerOf, api, type Schemas } from '../../api/client.js';
import { ALL_ROLES } from '../../api/places.js';
import { Checkbox, Form, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { ForRoles } from '../../parts/Workspace.js';
import { savedSearchesQuery } from '../account/queries.js';
import { useFilterNames } from '../search/filter-names.js';
import { FILTERS, filtersOf, valuesOf } from '../search/filters.js';
import { useSaveSearchWords } from './words.js';

/** Saves the search that stands in the address, under a name. Who is not signed in does that first. */
export function SaveSearchPage() {
  return <ForRoles roles={ALL_ROLES}>{() => <SaveSearch />}</ForRoles>;
}

function SaveSearch() {
  const words = useSaveSearchWords();
  const [address] = useSearchParams();
  const nameOf = useFilterNames();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const q = address.get('q') ?? '';
  const query = { ...(q && { q }), ...Object.fromEntries(filtersOf(address)) };
  const filters = FILTERS.flatMap((filter) => valuesOf(address, filter).map((value) => nameOf(filter, value)));
  const proposed = [q, ...filters].filter(Boolean).join('・').slice(0, 100) || words.all;
  const form = useForm<Pick<Schemas['SavedSearchBody'], 'name' | 'mails'>, Schemas['SavedSearchView']>({
    send: (body, headers) => answerOf(api.POST('/api/v1/saved-searches', { body: { ...body, query }, headers })),
    done: () => {
      void queries.invalidateQueries({ queryKey: savedSearchesQuery.queryKey });
      void navigate('/account/saved-searches');
    },
  });
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      {/* Names of filters come after the page: until somebody types, the proposal follows them. */}
      <Form of={form}>
        <TextField key={proposed} at="/name" label={words.name} hint={words.nameHint} defaultValue={proposed} />
        <Checkbox at="/mails" label={words.mails} defaultChecked />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
      <p>
        <Link to={`/search?${address}`}>{words.back}</Link>
      </p>
    </div>
  );
}
