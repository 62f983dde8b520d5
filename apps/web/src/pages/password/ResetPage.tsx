import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, ApiProblem, doneBy } from '../../api/client.js';
import { sessionChanged } from '../../api/session.js';
import { Form, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import type { Arrival } from '../sign-in/PasswordStep.js';
import { usePasswordWords } from './words.js';

/** Sets a new password with the link of a mail; all sessions end by it. */
export function ResetPage() {
  const words = usePasswordWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const form = useForm<{ password?: string }>({
    send: ({ password = '' }) =>
      doneBy(api.POST('/api/v1/password/reset', { body: { token: address.get('token') ?? '', password } })),
    done: () => {
      sessionChanged(queries, null);
      void navigate('/sign-in', { state: { note: words.done } satisfies Arrival, replace: true });
    },
  });
  const expired = form.error instanceof ApiProblem && form.error.problem.status === 410;
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.resetTitle}>
        <p>{words.resetLead}</p>
      </PageHead>
      <Form of={form}>
        {expired && (
          <p>
            <Link to="/password/forgotten">{words.again}</Link>
          </p>
        )}
        <TextField
          at="/password"
          label={words.password}
          hint={words.passwordHint}
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton>{words.set}</SubmitButton>
      </Form>
    </div>
  );
}
