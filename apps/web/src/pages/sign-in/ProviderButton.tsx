import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answerOf, api } from '../../api/client.js';
import { providerQuery } from '../../api/queries.js';
import { Form, SubmitButton, useForm } from '../../parts/form/index.js';
import { returning } from './returning.js';
import { useSignInWords } from './words.js';

/** The way over the identity provider, where there is one. */
export function ProviderButton() {
  const words = useSignInWords();
  const [address] = useSearchParams();
  const { data: provider } = useQuery(providerQuery);
  const form = useForm({
    send: () => answerOf(api.POST('/api/v1/oidc/sign-in')),
    done: ({ url }) => {
      returning.remember(address.get('next'));
      window.location.assign(url);
    },
  });
  if (!provider?.configured) return null;
  return (
    <Form of={form} className="flex max-w-xl flex-col gap-4 border-t border-solid-gray-300 pt-6">
      <SubmitButton quiet>{words.provider}</SubmitButton>
    </Form>
  );
}
