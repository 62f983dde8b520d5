import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { api, doneBy, type Schemas } from '../../api/client.js';
import { Form, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { MailboxHint } from '../../parts/mailbox/MailboxHint.js';
import { PageHead } from '../../parts/PageHead.js';
import { useSignUpWords } from './words.js';

/** An account with one's company; the mail address is confirmed by a link. */
export function SignUpPage() {
  const [email, setEmail] = useState<string>();
  if (email !== undefined) return <Sent email={email} again={() => setEmail(undefined)} />;
  return <SignUpForm done={setEmail} />;
}

function SignUpForm({ done }: { done: (email: string) => void }) {
  const words = useSignUpWords();
  const { search } = useLocation();
  const form = useForm<Schemas['SignUpBody'], string>({
    draft: 'sign-up',
    send: async (body) => {
      await doneBy(api.POST('/api/v1/sign-ups', { body }));
      return body.email;
    },
    done,
  });
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p className="max-w-xl">{words.lead}</p>
        <p>
          {words.known} <Link to={`/sign-in${search}`}>{words.signIn}</Link>
        </p>
      </PageHead>
      <Form of={form}>
        <TextField
          at="/organisation/name"
          label={words.organisation}
          hint={words.organisationHint}
          autoComplete="organization"
        />
        <TextField
          at="/organisation/corporateNumber"
          label={words.corporateNumber}
          hint={words.corporateNumberHint}
          optional
          inputMode="numeric"
          autoComplete="off"
          className="w-60"
        />
        <TextField at="/name" label={words.name} autoComplete="name" />
        <TextField at="/email" label={words.email} hint={words.emailHint} type="email" autoComplete="username" />
        <TextField
          at="/password"
          label={words.password}
          hint={words.passwordHint}
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton>{words.submit}</SubmitButton>
      </Form>
    </div>
  );
}

function Sent({ email, again }: { email: string; again: () => void }) {
  const words = useSignUpWords();
  return (
    <div className="flex flex-col items-start gap-6">
      <PageHead title={words.sentTitle}>
        <p role="status">{words.sentText(email)}</p>
      </PageHead>
      <MailboxHint />
      <section className="flex flex-col gap-2">
        <h2 className="font-bold">{words.notCome}</h2>
        <ul className="list-disc pl-6">
          {words.notComeHints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </section>
      <button type="button" className="button button-quiet" onClick={again}>
        {words.again}
      </button>
    </div>
  );
}
