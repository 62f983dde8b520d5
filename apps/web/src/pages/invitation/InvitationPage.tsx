import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { answerOf, api, doneBy, type Schemas } from '../../api/client.js';
import { sessionQuery } from '../../api/session.js';
import { useAccountMenuWords } from '../../parts/account/words.js';
import { Form, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import type { Arrival } from '../sign-in/PasswordStep.js';
import { useInvitationWords } from './words.js';

/** What the link of an invitation offers, and the way to accept it, with an account or by making one. */
export function InvitationPage() {
  const words = useInvitationWords();
  const [address] = useSearchParams();
  const token = address.get('token') ?? '';
  const offer = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => answerOf(api.POST('/api/v1/invitations/look', { body: { token } })),
  });
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title} />
      <Shown of={offer}>{(found) => <Offer offer={found} token={token} />}</Shown>
    </div>
  );
}

function Offer({ offer, token }: { offer: Schemas['OfferView']; token: string }) {
  const words = useInvitationWords();
  const { roles } = useAccountMenuWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { organisationName, role, email, hasAccount } = offer;
  const form = useForm<{ name?: string; password?: string }>({
    send: (body) => doneBy(api.POST('/api/v1/invitations/accept', { body: { ...body, token } })),
    done: () => {
      // Who is signed in learns of the new organisation with the session.
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      const state: Arrival = { note: words.done(organisationName) };
      void navigate('/sign-in?next=%2Faccount', { state, replace: true });
    },
  });
  return (
    <>
      <div className="flex flex-col gap-2">
        <p className="text-lg">{words.offer(organisationName, roles[role])}</p>
        <p>{hasAccount ? words.hasAccount(email) : words.newAccount(email)}</p>
      </div>
      <Form of={form}>
        {!hasAccount && (
          <>
            <TextField at="/name" label={words.name} autoComplete="name" />
            <TextField
              at="/password"
              label={words.password}
              hint={words.passwordHint}
              type="password"
              autoComplete="new-password"
            />
          </>
        )}
        <SubmitButton>{words.accept}</SubmitButton>
      </Form>
    </>
  );
}
