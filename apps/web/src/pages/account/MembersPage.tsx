import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, doneBy, type Schemas } from '../../api/client.js';
import { ALL_ROLES, COMPANY_ROLES } from '../../api/places.js';
import type { Role, Session } from '../../api/session.js';
import { useAccountMenuWords } from '../../parts/account/words.js';
import { ActionButton, Form, RadioGroup, Select, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { AccountFrame } from './AccountFrame.js';
import { invitationsQuery, membersQuery } from './queries.js';
import { Section } from './Section.js';
import { useAccountWords } from './words.js';

/** The people of one's organisation and who is invited. */
export function MembersPage() {
  return <AccountFrame roles={['owner', 'administrator']}>{(session) => <People session={session} />}</AccountFrame>;
}

/** The roles that people of an organisation may hold. */
const rolesFor = (role: Role): Role[] =>
  role === 'owner'
    ? [...COMPANY_ROLES]
    : ALL_ROLES.filter((each) => !COMPANY_ROLES.includes(each) && each !== 'association_examiner');

function People({ session }: { session: Session }) {
  const words = useAccountWords();
  const id = session.organisationId;
  const members = useQuery(membersQuery(id));
  const invitations = useQuery(invitationsQuery(id));
  return (
    <div className="flex flex-col gap-10">
      <PageHead title={words.members} />
      <Shown of={members}>
        {(items) => (
          <ul className="flex flex-col gap-3">
            {items.map((member) => (
              <Member key={member.person.id} member={member} session={session} />
            ))}
          </ul>
        )}
      </Shown>
      <Section title={words.invitations}>
        <Shown of={invitations}>{(items) => <Invitations items={items} organisationId={id} />}</Shown>
      </Section>
      <Section title={words.invite}>
        <p>{words.inviteLead}</p>
        <Invite session={session} />
      </Section>
    </div>
  );
}

function Member({ member, session }: { member: Schemas['MemberView']; session: Session }) {
  const words = useAccountWords();
  const { day } = useWords();
  const { roles } = useAccountMenuWords();
  const queries = useQueryClient();
  const { person, role, since } = member;
  const path = { id: session.organisationId, personId: person.id };
  const refresh = () => queries.invalidateQueries({ queryKey: membersQuery(session.organisationId).queryKey });
  const form = useForm<Schemas['ChangeRoleBody']>({
    send: (body) => doneBy(api.PUT('/api/v1/organisations/{id}/members/{personId}', { params: { path }, body })),
    done: () => void refresh(),
  });
  const remove = async () => {
    await doneBy(api.DELETE('/api/v1/organisations/{id}/members/{personId}', { params: { path } }));
    await refresh();
  };
  const isOneself = person.id === session.person.id;
  return (
    <li className="card flex flex-col gap-3">
      <div>
        <p className="font-bold">
          {person.name}
          {isOneself && `（${words.you}）`}
        </p>
        <p className="text-sm text-solid-gray-700">
          {person.email} · {roles[role]} · {words.since} {day(since)}
        </p>
      </div>
      {!isOneself && (
        <details>
          <summary className="w-fit underline">{words.changeRole}</summary>
          <div className="flex flex-col gap-4 pt-3">
            <Form of={form} className="flex flex-col gap-3">
              <Select
                at="/role"
                label={words.roleOf(person.name)}
                defaultValue={role}
                options={rolesFor(session.role).map((each) => [each, roles[each]])}
              />
              <SubmitButton quiet>{words.save}</SubmitButton>
            </Form>
            <ActionButton act={remove} ask={words.removeAsk(person.name)} label={words.removeOf(person.name)}>
              {words.remove}
            </ActionButton>
          </div>
        </details>
      )}
    </li>
  );
}

function Invitations({ items, organisationId }: { items: Schemas['InvitationView'][]; organisationId: string }) {
  const words = useAccountWords();
  const { day } = useWords();
  const { roles } = useAccountMenuWords();
  const queries = useQueryClient();
  if (items.length === 0) return <p>{words.noInvitations}</p>;
  const takeBack = async (invitationId: string) => {
    const path = { id: organisationId, invitationId };
    await doneBy(api.DELETE('/api/v1/organisations/{id}/invitations/{invitationId}', { params: { path } }));
    await queries.invalidateQueries({ queryKey: invitationsQuery(organisationId).queryKey });
  };
  return (
    <ul className="flex flex-col gap-2">
      {items.map(({ id, email, role, expiresAt }) => (
        <li key={id} className="flex flex-wrap gap-x-4">
          <span>
            {email} · {roles[role]} · {words.expires(day(expiresAt))}
          </span>
          <ActionButton act={() => takeBack(id)} label={words.takeBackOf(email)}>
            {words.takeBack}
          </ActionButton>
        </li>
      ))}
    </ul>
  );
}

function Invite({ session }: { session: Session }) {
  const words = useAccountWords();
  const { roles } = useAccountMenuWords();
  const queries = useQueryClient();
  const [invited, setInvited] = useState('');
  const hints: Partial<Record<Role, string>> = words.roleHints;
  const id = session.organisationId;
  const form = useForm<Schemas['InviteBody'], Schemas['InvitationView']>({
    draft: 'invite',
    send: (body, headers) =>
      answerOf(api.POST('/api/v1/organisations/{id}/invitations', { params: { path: { id } }, body, headers })),
    done: ({ email }) => {
      setInvited(words.invited(email));
      form.form.current?.reset();
      void queries.invalidateQueries({ queryKey: invitationsQuery(id).queryKey });
    },
  });
  return (
    <Form of={form}>
      <TextField at="/email" label={words.email} type="email" autoComplete="off" />
      <RadioGroup
        at="/role"
        label={words.role}
        options={rolesFor(session.role).map((role) => [role, hints[role] ?? roles[role]])}
      />
      <SubmitButton done={invited}>{words.sendInvitation}</SubmitButton>
    </Form>
  );
}
