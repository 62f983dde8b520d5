import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api, doneBy, type Schemas } from '../../api/client.js';
import { Form, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { RecoveryCodeList } from '../sign-in/RecoveryCodes.js';
import { accountQuery } from './queries.js';
import { useAccountWords } from './words.js';

/** The second factor: set up, renewed, removed. */
export function Factor({ account }: { account: Schemas['OwnAccountView'] }) {
  const words = useAccountWords();
  const queries = useQueryClient();
  const [codes, setCodes] = useState<string[]>();
  const refresh = () => void queries.invalidateQueries({ queryKey: accountQuery.queryKey });
  if (!account.secondFactor) {
    return (
      <>
        <p>{words.factorOff}</p>
        <p>
          <Link to="/account/second-factor" className="button button-quiet">
            {words.enrol}
          </Link>
        </p>
      </>
    );
  }
  return (
    <>
      <p>{words.factorOn}</p>
      <p>{words.codesLeft(account.recoveryCodes)}</p>
      {codes && <RecoveryCodeList codes={codes} />}
      <details className="card">
        <summary>{words.manageFactor}</summary>
        <div className="flex flex-col gap-6 pt-4">
          <CodeForm
            act={words.renewCodes}
            send={async (body) => {
              const { recoveryCodes } = await answerOf(api.POST('/api/v1/second-factor/recovery-codes', { body }));
              setCodes(recoveryCodes);
              refresh();
            }}
          />
          <CodeForm
            act={words.removeFactor}
            send={async (body) => {
              await doneBy(api.POST('/api/v1/second-factor/remove', { body }));
              refresh();
            }}
          />
        </div>
      </details>
    </>
  );
}

function CodeForm({ act, send }: { act: string; send: (body: Schemas['CodeBody']) => Promise<void> }) {
  const words = useAccountWords();
  const form = useForm<Schemas['CodeBody']>({ send, done: () => form.form.current?.reset() });
  return (
    <Form of={form} className="flex flex-col gap-3">
      <TextField
        at="/code"
        label={words.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        className="w-40 tracking-widest"
      />
      <SubmitButton quiet>{act}</SubmitButton>
    </Form>
  );
}
