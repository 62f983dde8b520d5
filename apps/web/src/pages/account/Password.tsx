import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, doneBy, type Schemas } from '../../api/client.js';
import { Form, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { sessionsQuery } from './queries.js';
import { useAccountWords } from './words.js';

/** Changes the password. */
export function Password({ account }: { account: Schemas['OwnAccountView'] }) {
  const words = useAccountWords();
  if (account.hasPassword) return <PasswordForm email={account.email} />;
  return (
    <>
      <p>{words.noPassword}</p>
      <p>
        <Link to="/password/forgotten">{words.setPassword}</Link>
      </p>
    </>
  );
}

function PasswordForm({ email }: { email: string }) {
  const words = useAccountWords();
  const queries = useQueryClient();
  const [changed, setChanged] = useState(false);
  const form = useForm<Schemas['ChangePasswordBody']>({
    send: (body) => doneBy(api.PUT('/api/v1/password', { body })),
    done: () => {
      setChanged(true);
      form.form.current?.reset();
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  return (
    <Form of={form}>
      {/* Password managers learn from it whose password it is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <TextField at="/presentPassword" label={words.presentPassword} type="password" autoComplete="current-password" />
      <TextField
        at="/password"
        label={words.newPassword}
        hint={words.passwordHint}
        type="password"
        autoComplete="new-password"
      />
      <SubmitButton done={changed ? words.passwordChanged : ''}>{words.changePassword}</SubmitButton>
    </Form>
  );
}
