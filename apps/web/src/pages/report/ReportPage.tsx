import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answerOf, api, type Schemas } from '../../api/client.js';
import { listingQuery } from '../../api/queries.js';
import { Facts } from '../../parts/Facts.js';
import { Form, RadioGroup, SubmitButton, TextArea, TextField, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { useReportWords } from './words.js';

/** Tells the secretariat that something is wrong with a listing; no account is needed. */
export function ReportPage() {
  const { id = '' } = useParams();
  const listing = useQuery(listingQuery(id));
  return (
    <Shown of={listing} page>
      {(found) => <Report listing={found} />}
    </Shown>
  );
}

function Report({ listing: { id, name } }: { listing: Schemas['ListingView'] }) {
  const words = useReportWords();
  const [sent, setSent] = useState(false);
  const form = useForm<Schemas['ReportBody'], Schemas['ReportReceipt']>({
    draft: `report ${id}`,
    send: (body) => answerOf(api.POST('/api/v1/catalog/listings/{id}/reports', { params: { path: { id } }, body })),
    done: () => setSent(true),
  });
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
        <Facts facts={[[words.about, <Link to={`/listings/${id}`}>{name}</Link>]]} />
      </PageHead>
      {sent ? (
        <div role="status" className="card flex max-w-xl flex-col gap-3 border-success-2 bg-green-50">
          <h2 className="text-std-18B-160">{words.sentTitle}</h2>
          <p>{words.sentText}</p>
          <p>
            <Link to={`/listings/${id}`}>{words.back}</Link>
          </p>
        </div>
      ) : (
        <Form of={form}>
          <RadioGroup at="/kind" label={words.kind} options={words.kinds} />
          <TextArea at="/text" label={words.text} hint={words.textHint} />
          <TextField at="/contact" label={words.contact} hint={words.contactHint} optional autoComplete="email" />
          <SubmitButton>{words.send}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
