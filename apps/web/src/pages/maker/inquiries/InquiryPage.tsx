import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Form, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { inquiryQuery, MAKER } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useInquiryWords } from './words.js';

/** One inquiry with its messages, and the answer to it. */
export function InquiryPage() {
  const { id = '' } = useParams();
  const query = useQuery(inquiryQuery(id));
  return <Shown of={query}>{(inquiry) => <Thread inquiry={inquiry} />}</Shown>;
}

function Thread({ inquiry }: { inquiry: Schemas['InquiryView'] }) {
  const words = useInquiryWords();
  const { day } = useWords();
  const { mayEdit } = useMaker();
  const { id, kind, status, listingId, listingName, buyer, messages, createdAt, side } = inquiry;
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={listingName}>
        <p className="flex flex-wrap gap-x-4">
          <span>{words.kinds[kind]}</span>
          <span>{words.asked(day(createdAt))}</span>
          <Link to={`/listings/${listingId}`}>{words.product}</Link>
          {status === 'closed' && <strong>{words.closed}</strong>}
        </p>
        {side === 'company' && (
          <p className="text-sm">
            {buyer.mail ? (
              <>
                {words.mail}: <a href={`mailto:${buyer.mail}`}>{buyer.mail}</a>
              </>
            ) : (
              words.mailHidden
            )}
          </p>
        )}
      </PageHead>
      <ul className="flex flex-col gap-3">
        {messages.map(({ side: by, text, at }) => (
          <li
            key={at}
            className={`card flex flex-col gap-1 ${by === side ? 'ml-6 bg-blue-50 sm:ml-16' : 'mr-6 sm:mr-16'}`}
          >
            <p className="text-sm">
              {by === side ? words.us : (buyer.name ?? words.buyer)} ・ {day(at)}
            </p>
            <p className="whitespace-pre-wrap">{text}</p>
          </li>
        ))}
      </ul>
      {mayEdit && status === 'open' && <Reply id={id} />}
    </div>
  );
}

function Reply({ id }: { id: string }) {
  const words = useInquiryWords();
  const queries = useQueryClient();
  const renew = () => queries.invalidateQueries({ queryKey: [MAKER, 'inquiries'] });
  const form = useForm<{ text: string }, unknown>({
    send: (body, once) =>
      answerOf(api.POST('/api/v1/inquiries/{id}/messages', { params: { path: { id } }, body, headers: once })),
    done: () => {
      form.form.current?.reset();
      void renew();
    },
    draft: `inquiry ${id}`,
  });
  const close = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/inquiries/{id}/close', { params: { path: { id } } })),
    onSuccess: renew,
  });
  return (
    <>
      <Form of={form}>
        <TextArea at="/text" label={words.write} rows={5} maxLength={5000} />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
      {close.error && <Trouble error={close.error} />}
      <div>
        <button type="button" className="button button-quiet" disabled={close.isPending} onClick={() => close.mutate()}>
          {words.close}
        </button>
      </div>
    </>
  );
}
