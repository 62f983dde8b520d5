import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Form, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { KindLabel } from '../../../parts/KindLabel.js';
import { useWords } from '../../../words/words.js';
import { EvidenceForm } from '../evidence/EvidenceForm.js';
import { useEvidenceWords } from '../evidence/words.js';
import { Asking, Part } from '../parts.js';
import { evidenceKindsQuery, MAKER, productQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { useListingWords } from './words.js';

type Listing = Schemas['OwnListingView'];

/** The listing of a product: how it stands, its certificate, what an upgrade asks for, and taking it back. */
export function ListingPanel({ productId, listing }: { productId: string; listing: Listing }) {
  const words = useListingWords();
  const maker = useMakerWords();
  const { mayEdit } = useMaker();
  const { day } = useWords();
  const { id, status, kind, endsOn, conditions, reason } = listing;
  return (
    <Part title={words.title}>
      <div className="card flex flex-col items-start gap-3">
        <p className="flex flex-wrap items-center gap-3">
          <strong>{maker.statuses[status]}</strong>
          <KindLabel kind={kind} />
          {endsOn && (
            <span>
              {words.ends}: {day(endsOn)}
            </span>
          )}
        </p>
        {reason && status !== 'live' && <p>{words.reason(reason)}</p>}
        {status === 'live' && (
          <>
            <Link to={`/listings/${id}`}>{words.publicPage}</Link>
            <Certificate id={id} />
          </>
        )}
        {conditions && kind === 'provisional' && <Upgrade productId={productId} conditions={conditions} />}
        {mayEdit && status === 'live' && <Withdraw id={id} />}
      </div>
    </Part>
  );
}

function Certificate({ id }: { id: string }) {
  const words = useListingWords();
  const [wanted, setWanted] = useState(false);
  const [copied, setCopied] = useState(false);
  const { data } = useQuery({
    queryKey: ['certificates', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/catalog/listings/{id}/certificate', { params: { path: { id } }, signal })),
    enabled: wanted,
  });
  if (!data) {
    return (
      <button type="button" className="chip" onClick={() => setWanted(true)}>
        {words.certificate}
      </button>
    );
  }
  return (
    <div className="flex w-full flex-col items-start gap-2">
      <p className="text-sm">{words.certificateText}</p>
      <p className="max-h-32 w-full overflow-auto rounded-8 bg-solid-gray-50 p-2 text-sm break-all" tabIndex={0}>
        {data.jws}
      </p>
      <button
        type="button"
        className="chip"
        onClick={() => void navigator.clipboard.writeText(data.jws).then(() => setCopied(true))}
      >
        {words.copy}
      </button>
      <span role="status">{copied && words.copied}</span>
    </div>
  );
}

/** The records that make a provisional listing a full one; once the last is there a case opens by itself. */
function Upgrade({ productId, conditions }: { productId: string; conditions: NonNullable<Listing['conditions']> }) {
  const words = useListingWords();
  const evidence = useEvidenceWords();
  const { mayEdit } = useMaker();
  const { data: kinds = [] } = useQuery(evidenceKindsQuery());
  const { data: product } = useQuery(productQuery(productId));
  const [open, setOpen] = useState<string | null>(null);
  const kind = kinds.find((each) => each.kind === open);
  return (
    <div className="flex w-full flex-col gap-3">
      <h3 className="font-bold">{words.upgrade}</h3>
      <p className="text-sm">{words.upgradeLead}</p>
      <p className="font-bold">{words.conditions}</p>
      <ul className="list-disc pl-6">
        {conditions.texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {conditions.records.map((names) => (
          <li key={names.join()}>
            {kinds
              .filter((each) => names.includes(each.kind))
              .map(({ name }) => name)
              .join(' / ')}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <div className="flex flex-wrap gap-2">
          {kinds
            .filter((each) => conditions.records.some((names) => names.includes(each.kind)))
            .map(({ kind: name, name: label }) => (
              <button key={name} type="button" className="chip" onClick={() => setOpen(name)}>
                {evidence.add(label)}
              </button>
            ))}
        </div>
      )}
      {kind && product && (
        <EvidenceForm
          key={kind.kind}
          dossierId={product.dossierId}
          kind={kind}
          known={{ modelNumber: product.modelNumbers[0] }}
          close={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function Withdraw({ id }: { id: string }) {
  const words = useListingWords();
  const maker = useMakerWords();
  return (
    <Asking button={words.withdraw} title={words.withdraw}>
      {(close) => <WithdrawForm id={id} text={words.withdrawText} reason={maker.reason} close={close} />}
    </Asking>
  );
}

function WithdrawForm({ id, text, reason, close }: { id: string; text: string; reason: string; close: () => void }) {
  const words = useListingWords();
  const queries = useQueryClient();
  const form = useForm<Schemas['ReasonBody'], unknown>({
    send: (body) => answerOf(api.POST('/api/v1/catalog/listings/{id}/withdraw', { params: { path: { id } }, body })),
    done: () => {
      close();
      void queries.invalidateQueries({ queryKey: [MAKER] });
    },
  });
  return (
    <Form of={form}>
      <p>{text}</p>
      <TextArea at="/reason" label={reason} rows={3} />
      <SubmitButton>{words.withdrawNow}</SubmitButton>
    </Form>
  );
}
