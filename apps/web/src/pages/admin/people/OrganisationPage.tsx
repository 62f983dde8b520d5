import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { answerOf, api, doneBy, type Schemas } from '../../../api/client.js';
import type { Role } from '../../../api/session.js';
import { Confirmation } from '../../../parts/Confirmation.js';
import { Form, Select, SubmitButton, TextField, useForm } from '../../../parts/form/index.js';
import { momentOf } from '../../../parts/moments.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { invitationsQuery, membersQuery, organisationQuery } from '../queries.js';
import { useAdminWords } from '../words.js';

type Member = Schemas['MemberView'];
/** The roles people of these organisations may hold. */
const STAFF = {
  association: ['association_examiner'],
  secretariat: ['secretariat_examiner', 'approver', 'adviser', 'administrator', 'auditor'],
} as const satisfies Record<string, readonly Role[]>;

/** The people of one organisation: who belongs to it, who is invited. Companies look after their own. */
export function OrganisationPage() {
  const { organisation: words, kinds } = useAdminWords();
  const { id = '' } = useParams();
  const organisation = useQuery(organisationQuery(id));
  return (
    <Shown of={organisation}>
      {({ name, kind, corporateNumber }) => (
        <div className="flex flex-col gap-6">
          <PageHead title={name}>
            <p>{[kinds[kind], corporateNumber].filter(Boolean).join('・')}</p>
            <p>{kind === 'company' ? words.company : words.lead}</p>
          </PageHead>
          {kind !== 'company' && <People id={id} kind={kind} />}
        </div>
      )}
    </Shown>
  );
}

function People({ id, kind }: { id: string; kind: keyof typeof STAFF }) {
  const members = useQuery(membersQuery(id));
  return (
    <Shown of={members}>
      {(found) => (
        <>
          <Members id={id} members={found} />
          <Invitations id={id} />
          <Invite id={id} roles={STAFF[kind]} />
        </>
      )}
    </Shown>
  );
}

function Members({ id, members }: { id: string; members: Member[] }) {
  const { organisation: words, roles } = useAdminWords();
  const queries = useQueryClient();
  const [ending, setEnding] = useState<Member>();
  const path = (personId: string) => ({ params: { path: { id, personId } } });
  const remove = async ({ person }: Member) => {
    await doneBy(api.DELETE('/api/v1/organisations/{id}/members/{personId}', path(person.id)));
    await queries.invalidateQueries({ queryKey: ['admin', 'organisation', id] });
  };
  return (
    <section aria-labelledby="members" className="flex flex-col gap-2">
      <h2 id="members" className="text-std-20B-150">
        {words.members}
      </h2>
      {members.length === 0 && <p>{words.nobody}</p>}
      <ul>
        {members.map((member) => (
          <li key={member.person.id} className="flex flex-wrap items-center gap-3 border-b border-solid-gray-300 py-2">
            <span className="min-w-48 flex-1">
              <span className="font-bold">{member.person.name}</span>（{roles[member.role]}）
              <span className="block text-sm">{member.person.email}</span>
            </span>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`${words.remove}: ${member.person.name}`}
              onClick={() => setEnding(member)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {ending && (
        <Confirmation
          title={words.removeTitle(ending.person.name)}
          verb={words.remove}
          act={() => remove(ending)}
          close={() => setEnding(undefined)}
        >
          <p>{words.removeText(roles[ending.role])}</p>
        </Confirmation>
      )}
    </section>
  );
}

function Invitations({ id }: { id: string }) {
  const { organisation: words, roles } = useAdminWords();
  const queries = useQueryClient();
  const { data = [] } = useQuery(invitationsQuery(id));
  const [ending, setEnding] = useState<Schemas['InvitationView']>();
  if (data.length === 0) return null;
  const revoke = async (invitationId: string) => {
    const params = { path: { id, invitationId } };
    await doneBy(api.DELETE('/api/v1/organisations/{id}/invitations/{invitationId}', { params }));
    await queries.invalidateQueries({ queryKey: ['admin', 'organisation', id] });
  };
  return (
    <section aria-labelledby="invited" className="flex flex-col gap-2">
      <h2 id="invited" className="text-std-20B-150">
        {words.invited}
      </h2>
      <ul>
        {data.map((invitation) => (
          <li key={invitation.id} className="flex flex-wrap items-center gap-3 border-b border-solid-gray-300 py-2">
            <span className="min-w-48 flex-1">
              {invitation.email}（{roles[invitation.role]}）
              <span className="block text-sm">{words.until(momentOf(invitation.expiresAt))}</span>
            </span>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`${words.revoke}: ${invitation.email}`}
              onClick={() => setEnding(invitation)}
            >
              {words.revoke}
            </button>
          </li>
        ))}
      </ul>
      {ending && (
        <Confirmation
          title={words.revokeTitle(ending.email)}
          verb={words.revoke}
          act={() => revoke(ending.id)}
          close={() => setEnding(undefined)}
        >
          <p>{words.revokeText}</p>
        </Confirmation>
      )}
    </section>
  );
}

function Invite({ id, roles }: { id: string; roles: readonly Role[] }) {
  const { organisation: words, roles: names } = useAdminWords();
  const queries = useQueryClient();
  const [invited, setInvited] = useState<string>();
  const form = useForm<Schemas['InviteBody'], Schemas['InvitationView']>({
    send: (body, headers) =>
      answerOf(api.POST('/api/v1/organisations/{id}/invitations', { params: { path: { id } }, body, headers })),
    done: ({ email }) => {
      setInvited(email);
      form.form.current?.reset();
      void queries.invalidateQueries({ queryKey: ['admin', 'organisation', id] });
    },
  });
  return (
    <section aria-labelledby="invite" className="card flex flex-col gap-4">
      <h2 id="invite" className="text-std-20B-150">
        {words.invite}
      </h2>
      <p role="status">{invited && words.sent(invited)}</p>
      <Form of={form}>
        <TextField at="/email" label={words.email} type="email" autoComplete="off" />
        <Select at="/role" label={words.role} options={roles.map((role) => [role, names[role]] as const)} />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </section>
  );
}
