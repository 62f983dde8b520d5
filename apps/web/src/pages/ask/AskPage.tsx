import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { answerOf, api, doneBy, type Schemas } from '../../api/client.js';
import { listingQuery } from '../../api/queries.js';
import { sessionQuery, type Role, type Session } from '../../api/session.js';
import { Facts } from '../../parts/Facts.js';
import { Form, RadioGroup, SubmitButton, TextArea, TextField, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { inquiryQuery } from '../account/queries.js';
import { useAskWords } from './words.js';

type Listing = Schemas['ListingView'];

/** Those who may ask for their company; everybody else asks as a visitor, by mail. */
const ASKING: readonly Role[] = ['owner', 'editor'];

/** A question to the maker or a dealer of a listing, or a request for a quotation. */
export function AskPage() {
  const { id = '' } = useParams();
  const words = useAskWords();
  const listing = useQuery(listingQuery(id));
  const session = useQuery(sessionQuery);
  return (
    <Shown of={listing} page>
      {(found) => (
        <div className="flex flex-col gap-6">
          <PageHead title={words.title}>
            <Facts facts={[[words.about, <Link to={`/listings/${id}`}>{found.name}</Link>]]} />
          </PageHead>
          <Shown of={session}>{(known) => <Ask listing={found} session={known} />}</Shown>
        </div>
      )}
    </Shown>
  );
}

function Ask({ listing, session }: { listing: Listing; session: Session | null }) {
  const asking = session !== null && session.awaits === null && ASKING.includes(session.role);
  return asking ? <AsCompany listing={listing} session={session} /> : <AsVisitor listing={listing} />;
}

function AsCompany({ listing, session }: { listing: Listing; session: Session }) {
  const words = useAskWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useForm<Omit<Schemas['InquiryBody'], 'listingId'>, Schemas['InquiryView']>({
    draft: `ask ${listing.id}`,
    send: (body, headers) =>
      answerOf(api.POST('/api/v1/inquiries', { body: { ...body, listingId: listing.id }, headers })),
    done: (inquiry) => {
      queries.setQueryData(inquiryQuery(inquiry.id).queryKey, inquiry);
      void navigate(`/inquiries/${inquiry.id}`);
    },
  });
  const own = session.memberships.find(({ organisation }) => organisation.id === session.organisationId);
  return (
    <Form of={form}>
      <p>{words.signedIn(own?.organisation.name ?? '')}</p>
      <Questions listing={listing} />
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  );
}

function AsVisitor({ listing }: { listing: Listing }) {
  const words = useAskWords();
  const [sent, setSent] = useState<string>();
  const form = useForm<Omit<Schemas['VisitorInquiryBody'], 'listingId'>, string>({
    draft: `ask ${listing.id}`,
    send: async (body) => {
      await doneBy(api.POST('/api/v1/visitor-inquiries', { body: { ...body, listingId: listing.id } }));
      return body.mail;
    },
    done: setSent,
  });
  const page = `/listings/${listing.id}`;
  if (sent !== undefined) {
    return (
      <div role="status" className="card flex max-w-xl flex-col gap-3 border-success-2 bg-green-50">
        <h2 className="text-std-18B-160">{words.sentTitle}</h2>
        <p>{words.sentText(sent)}</p>
        <p>
          <Link to={page}>{words.back}</Link>
        </p>
      </div>
    );
  }
  return (
    <Form of={form}>
      <p>
        {words.hasAccount} <Link to={`/sign-in?next=${encodeURIComponent(`${page}/ask`)}`}>{words.signIn}</Link>
      </p>
      <Questions listing={listing} />
      <TextField at="/mail" label={words.mail} hint={words.mailHint} type="email" autoComplete="email" />
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  );
}

function Questions({ listing }: { listing: Listing }) {
  const words = useAskWords();
  const [address] = useSearchParams();
  const { maker, dealers = [] } = listing;
  return (
    <>
      <RadioGroup
        at="/distributorId"
        label={words.to}
        options={[['', words.maker(maker.name)], ...dealers.map(({ id, name }) => [id, words.dealer(name)] as const)]}
        defaultValue={address.get('dealer') ?? ''}
      />
      <RadioGroup at="/kind" label={words.kind} options={words.kinds} defaultValue="question" />
      <TextArea at="/text" label={words.text} hint={words.textHint} rows={8} />
    </>
  );
}
