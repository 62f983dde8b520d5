import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.js';
import { sessionChanged, type Session } from '../../api/session.js';
import { Form, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { useSignInWords } from './words.js';

/** The code of the second factor, or a recovery code. */
export function CodeStep({ another }: { another: () => void }) {
  const words = useSignInWords();
  const queries = useQueryClient();
  const form = useForm<Schemas['ShowCodeBody'], Session>({
    send: (body) => answerOf(api.POST('/api/v1/session/second-factor', { body })),
    done: (session) => sessionChanged(queries, session),
  });
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.codeTitle}>
        <p>{words.codeLead}</p>
      </PageHead>
      <Form of={form}>
        <TextField
          at="/code"
          label={words.code}
          hint={words.codeHint}
          autoComplete="one-time-code"
          autoFocus
          spellCheck={false}
          autoCapitalize="none"
          className="w-60 tracking-widest"
        />
        <SubmitButton>{words.confirm}</SubmitButton>
      </Form>
      <p>
        <button type="button" className="underline" onClick={another}>
          {words.another}
        </button>
      </p>
    </div>
  );
}
