import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, ApiProblem, doneBy, type Schemas } from '../../api/client.js';
import { Form, SubmitButton, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import type { Arrival } from '../sign-in/PasswordStep.js';
import { useLinkWords } from './words.js';

interface Props {
  words: { title: string; lead: string; act: string; done: string };
  act: (body: Schemas['LinkBody']) => Promise<void>;
  /** Whether one signs in next. */
  thenSignIn?: boolean;
}

/**
 * The page that a link in a mail leads to. It acts when its button is pressed and not when it is opened: programs that
 * look into mails open links too.
 */
function LinkPage({ words, act, thenSignIn = false }: Props) {
  const common = useLinkWords();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [done, setDone] = useState(false);
  const form = useForm({
    send: () => act({ token: address.get('token') ?? '' }),
    done: () => {
      if (!thenSignIn) return setDone(true);
      void navigate('/sign-in', { state: { note: words.done } satisfies Arrival, replace: true });
    },
  });
  const expired = form.error instanceof ApiProblem && form.error.problem.status === 410;
  return (
    <div className="flex flex-col items-start gap-6">
      <PageHead title={words.title}>
        <p role="status">{done ? words.done : words.lead}</p>
      </PageHead>
      {!done && (
        <Form of={form}>
          {expired && <p>{common.expired}</p>}
          <SubmitButton>{words.act}</SubmitButton>
        </Form>
      )}
      <Link to="/">{common.home}</Link>
    </div>
  );
}

export function ConfirmSignUpPage() {
  const { signUp } = useLinkWords();
  return <LinkPage words={signUp} act={(body) => doneBy(api.POST('/api/v1/sign-ups/confirm', { body }))} thenSignIn />;
}

export function ConfirmProviderPage() {
  const { provider } = useLinkWords();
  return <LinkPage words={provider} act={(body) => doneBy(api.POST('/api/v1/oidc/confirm', { body }))} thenSignIn />;
}

export function UnsubscribePage() {
  const { unsubscribe } = useLinkWords();
  return (
    <LinkPage words={unsubscribe} act={(body) => doneBy(api.POST('/api/v1/saved-searches/unsubscribe', { body }))} />
  );
}
