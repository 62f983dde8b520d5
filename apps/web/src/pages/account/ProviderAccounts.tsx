import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, doneBy } from '../../api/client.js';
import { providerQuery } from '../../api/queries.js';
import { ActionButton } from '../../parts/form/index.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { providerAccountsQuery } from './queries.js';
import { Section } from './Section.js';
import { useAccountWords } from './words.js';

/** One's accounts at the identity provider, where there is one. */
export function ProviderAccounts() {
  const { data: provider } = useQuery(providerQuery);
  return provider?.configured ? <Linked /> : null;
}

function Linked() {
  const words = useAccountWords();
  const { day } = useWords();
  const queries = useQueryClient();
  const accounts = useQuery(providerAccountsQuery);
  const unlink = async (id: string) => {
    await doneBy(api.DELETE('/api/v1/oidc/accounts/{id}', { params: { path: { id } } }));
    await queries.invalidateQueries({ queryKey: providerAccountsQuery.queryKey });
  };
  return (
    <Section title={words.provider}>
      <Shown of={accounts}>
        {(items) => (
          <>
            {items.length === 0 && <p>{words.providerNone}</p>}
            <ul>
              {items.map(({ id, type, linkedAt }) => (
                <li key={id} className="flex flex-wrap gap-x-4">
                  <span>
                    {type}（{words.linkedAt(day(linkedAt))}）
                  </span>
                  <ActionButton act={() => unlink(id)}>{words.unlink}</ActionButton>
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
      <ActionButton className="button button-quiet" act={goToProvider}>
        {words.link}
      </ActionButton>
    </Section>
  );
}

async function goToProvider() {
  const { url } = await answerOf(api.POST('/api/v1/oidc/link'));
  window.location.assign(url);
}
