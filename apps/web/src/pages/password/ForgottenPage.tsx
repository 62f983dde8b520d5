import { useState } from 'react';
import { Link } from 'react-router';
import { api, doneBy, type Schemas } from '../../api/client.js';
import { Form, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { usePasswordWords } from './words.js';

/** Asks for the link to a new password. The answer is the same whether or not somebody has the address. */
export function ForgottenPage() {
  const words = usePasswordWords();
  const [sent, setSent] = useState<string>();
  const form = useForm<Schemas['ForgottenPasswordBody'], string>({
    send: async (body) => {
      await doneBy(api.POST('/api/v1/password/forgotten', { body }));
      return body.email;
    },
    done: setSent,
  });
  if (sent !== undefined) {
    return (
      <PageHead title={words.sentTitle}>
        <p role="status">{words.sentText(sent)}</p>
        <p>
          <Link to="/sign-in">{words.toSignIn}</Link>
        </p>
      </PageHead>
    );
  }
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.forgottenTitle}>
        <p>{words.forgottenLead}</p>
      </PageHead>
      <Form of={form}>
        <TextField at="/email" label={words.email} type="email" autoComplete="username" />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </div>
  );
}
