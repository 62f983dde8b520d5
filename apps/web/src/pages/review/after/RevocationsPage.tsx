import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, doneBy, type Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import { Checkbox, Form, Select, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { ModalDialog } from '../../../parts/ModalDialog.js';
import { MorePages } from '../../../parts/MorePages.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { Badge } from '../parts/Badge.js';
import { revocationsQuery } from '../queries.js';
import { useReviewWords } from '../words.js';

type Proposal = Schemas['RevocationProposalView'];
interface Asking {
  what: 'revoke' | 'drop';
  proposal: Proposal;
}

/** The revocations that somebody has proposed and that wait for a second person. */
export function RevocationsPage({ session }: { session: Session }) {
  const { revocations: words } = useReviewWords();
  const { site } = useWords();
  const proposals = useInfiniteQuery(revocationsQuery);
  const [asking, setAsking] = useState<Asking>();
  const ask = session.role === 'approver' ? setAsking : undefined;
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={proposals}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="card">{words.empty}</p>;
          return (
            <>
              <ul aria-label={words.title} className="flex flex-col gap-3">
                {items.map((proposal) => (
                  <ProposalCard
                    key={proposal.id}
                    proposal={proposal}
                    own={proposal.proposedById === session.person.id}
                    ask={ask}
                  />
                ))}
              </ul>
              <MorePages query={proposals} more={words.more} loading={site.loading} />
            </>
          );
        }}
      </Shown>
      {asking && <AskDialog {...asking} close={() => setAsking(undefined)} />}
    </div>
  );
}

interface CardProps {
  proposal: Proposal;
  /** Whether the reader has proposed it: then somebody else has to carry it out. */
  own: boolean;
  /** None for those who decide nothing here. */
  ask: ((asking: Asking) => void) | undefined;
}

function ProposalCard({ proposal, own, ask }: CardProps) {
  const { revocations: words, listings, moment } = useReviewWords();
  const { kind, subjectId, name, reason, category, proposedBy, proposedAt } = proposal;
  return (
    <li className="card flex flex-col gap-2">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone="bad">{words.kinds[kind]}</Badge>
        <strong lang="ja">{name}</strong>
        <span className="text-sm text-solid-gray-700">
          {words.proposed(own ? words.you : proposedBy, moment(proposedAt))}
        </span>
      </p>
      <p>
        <span className="text-sm text-solid-gray-700">{listings.categories[category]}</span>
        <br />
        <span lang="ja" className="whitespace-pre-line">
          {reason}
        </span>
      </p>
      {own && <p className="text-sm">{words.another}</p>}
      <p className="flex flex-wrap items-center gap-3">
        {kind === 'listing' && <Link to={`/review/listings/${subjectId}`}>{words.listing}</Link>}
        {ask && !own && kind !== 'listing' && (
          <button
            type="button"
            className="button border-error-1 bg-error-1 hover:bg-error-2"
            aria-label={`${words.revoke}: ${name}`}
            onClick={() => ask({ what: 'revoke', proposal })}
          >
            {words.revoke}
          </button>
        )}
        {ask && (
          <button
            type="button"
            className="button button-quiet"
            aria-label={`${words.drop}: ${name}`}
            onClick={() => ask({ what: 'drop', proposal })}
          >
            {words.drop}
          </button>
        )}
      </p>
    </li>
  );
}

function AskDialog({ what, proposal, close }: Asking & { close: () => void }) {
  const { revocations: words } = useReviewWords();
  const queries = useQueryClient();
  const done = () => {
    void queries.invalidateQueries({ queryKey: ['review'] });
    close();
  };
  return (
    <ModalDialog title={`${words[what]}：${proposal.name}`} close={close}>
      {what === 'drop' ? <DropForm proposal={proposal} done={done} /> : <RevokeForm proposal={proposal} done={done} />}
    </ModalDialog>
  );
}

interface FormProps {
  proposal: Proposal;
  done: () => void;
}

function DropForm({ proposal: { id }, done }: FormProps) {
  const { revocations: words } = useReviewWords();
  const form = useForm<Schemas['ReasonBody']>({
    send: (body) => doneBy(api.POST('/api/v1/revocations/{id}/drop', { params: { path: { id } }, body })),
    done,
  });
  return (
    <Form of={form} className="flex flex-col gap-4">
      <p>{words.dropText}</p>
      <TextArea at="/reason" label={words.dropReason} rows={3} lang="ja" />
      <SubmitButton>{words.drop}</SubmitButton>
    </Form>
  );
}

/** Ends a registration for good, with what that touches; what was proposed stands there to be taken over. */
function RevokeForm({ proposal: { kind, subjectId, name, reason, category }, done }: FormProps) {
  const { revocations: words, listings } = useReviewWords();
  const [sure, setSure] = useState(false);
  const params = { path: { id: subjectId } };
  const form = useForm<Schemas['NoticeBody'] & { confirmed?: boolean }>({
    send: ({ confirmed: _confirmed, ...body }) =>
      doneBy(
        kind === 'manufacturer'
          ? api.POST('/api/v1/manufacturers/{id}/revoke', { params, body })
          : api.POST('/api/v1/distributors/{id}/revoke', { params, body }),
      ),
    done,
  });
  return (
    <Form of={form} className="flex flex-col gap-4">
      <ul className="list-disc pl-6">
        {words.touches[kind].map((touched) => (
          <li key={touched}>{touched}</li>
        ))}
      </ul>
      <TextArea at="/reason" label={words.reason} rows={3} lang="ja" defaultValue={reason} />
      <Select
        at="/category"
        label={listings.reasonCategory}
        options={Object.entries(listings.categories)}
        defaultValue={category}
      />
      <TextArea at="/publicText" label={listings.publicText} hint={listings.publicHint} optional rows={2} lang="ja" />
      <Checkbox at="/confirmed" label={listings.confirm(name)} onChange={({ target }) => setSure(target.checked)} />
      {sure && <SubmitButton>{words.revoke}</SubmitButton>}
    </Form>
  );
}
