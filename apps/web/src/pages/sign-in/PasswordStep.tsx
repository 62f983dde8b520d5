import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { answerOf, api, type Schemas } from '../../api/client.js';
import { sessionChanged, type Session } from '../../api/session.js';
import { Form, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { MailboxHint } from '../../parts/mailbox/MailboxHint.js';
import { PageHead } from '../../parts/PageHead.js';
import { ProviderButton } from './ProviderButton.js';
import { useSignInWords } from './words.js';

/** What the page before says, such as that an account was made. */
export interface Arrival {
  note?: string;
}

/** Mail address and password, or the identity provider. */
export function PasswordStep() {
  const words = useSignInWords();
  const queries = useQueryClient();
  const location = useLocation();
  const arrival = location.state as Arrival | null;
  const form = useForm<Schemas['SignInBody'], Session>({
    send: (body) => answerOf(api.POST('/api/v1/session', { body })),
    done: (session) => sessionChanged(queries, session),
  });
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        {arrival?.note && (
          <p role="status" className="card max-w-xl border-success-2 bg-green-50">
            {arrival.note}
          </p>
        )}
        <p>{words.lead}</p>
      </PageHead>
      <Form of={form}>
        <TextField at="/email" label={words.email} type="email" autoComplete="username" inputMode="email" />
        <TextField at="/password" label={words.password} type="password" autoComplete="current-password" />
        <SubmitButton>{words.title}</SubmitButton>
      </Form>
      <ProviderButton />
      <MailboxHint />
      <ul className="flex flex-col gap-2">
        <li>
          <Link to="/password/forgotten">{words.forgotten}</Link>
        </li>
        <li>
          {words.noAccount} <Link to={`/sign-up${location.search}`}>{words.signUp}</Link>
        </li>
      </ul>
    </div>
  );
}
