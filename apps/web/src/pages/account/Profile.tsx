import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Schemas } from '../../api/client.js';
import { sessionQuery } from '../../api/session.js';
import { Facts } from '../../parts/Facts.js';
import { Form, RadioGroup, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { accountQuery } from './queries.js';
import { useAccountWords } from './words.js';

/** What one is called, and in which language one is written to. */
export function Profile({ account }: { account: Schemas['OwnAccountView'] }) {
  const words = useAccountWords();
  const queries = useQueryClient();
  const [saved, setSaved] = useState(false);
  const form = useForm<Schemas['OwnAccountBody'], Schemas['OwnAccountView']>({
    send: (body) => answerOf(api.PUT('/api/v1/account', { body })),
    done: (changed) => {
      setSaved(true);
      queries.setQueryData(accountQuery.queryKey, changed);
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey, exact: true });
    },
  });
  return (
    <>
      <Facts facts={[[words.email, account.email]]} />
      <Form of={form}>
        <TextField at="/name" label={words.name} defaultValue={account.name} autoComplete="name" />
        <RadioGroup
          at="/language"
          label={words.language}
          options={[
            ['ja', '日本語'],
            ['en', 'English'],
          ]}
          defaultValue={account.language}
        />
        <SubmitButton done={saved ? words.saved : ''}>{words.save}</SubmitButton>
      </Form>
    </>
  );
}
