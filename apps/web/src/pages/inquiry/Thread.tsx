import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { Facts } from '../../parts/Facts.js';
import { ActionButton, Form, SubmitButton, TextArea, useForm, type Once } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { useInquiryWords } from './words.js';

type Inquiry = Schemas['InquiryView'];

/** What can be done in a thread; each answers the thread as it is after it. */
export interface Steps {
  reply: (text: string, once: Once) => Promise<Inquiry>;
  shareMail: () => Promise<Inquiry>;
  close: () => Promise<Inquiry>;
}

interface Props {
  inquiry: Inquiry;
  steps: Steps;
  /** Takes over what a step has answered. */
  took: (inquiry: Inquiry) => void;
  /** Who may only look does nothing. */
  mayAct?: boolean;
}

/** An inquiry as a conversation, from whichever side it is looked at. */
export function Thread({ inquiry, steps, took, mayAct = true }: Props) {
  const words = useInquiryWords();
  const { kind, status, listingId, listingName, company, companyPart, buyer, side, closedBy, messages } = inquiry;
  const nameOf = { buyer: buyer.name ?? words.buyer, company };
  return (
    <article className="flex max-w-3xl flex-col gap-6">
      <PageHead title={words.title(listingName)}>
        <p>{words.kind[kind]}</p>
      </PageHead>
      <Facts
        facts={[
          [words.to, `${company}（${words.part[companyPart]}）`],
          [words.from, buyer.name ?? words.visitor],
          [words.mail, buyer.mail ?? words.mailHidden],
        ]}
      />
      <p>
        <Link to={`/listings/${listingId}`}>{words.about}</Link>
      </p>
      <section className="flex flex-col gap-3">
        <h2 className="text-std-20B-150">{words.messages}</h2>
        <ol className="flex flex-col gap-4">
          {messages.map((message) => (
            <li
              key={message.at}
              className={`card w-fit max-w-[90%] ${message.side === side ? 'ms-auto bg-blue-50' : ''}`}
            >
              <p className="text-sm text-solid-gray-700">
                {message.side === side ? words.you : nameOf[message.side]} ·{' '}
                <time dateTime={message.at}>{words.moment(message.at)}</time>
              </p>
              <p className="whitespace-pre-line">{message.text}</p>
            </li>
          ))}
        </ol>
      </section>
      {status === 'closed' && (
        <p role="status" className="card bg-solid-gray-50">
          {words.closed} {closedBy && words.closedBy[closedBy]}
        </p>
      )}
      {status === 'open' && mayAct && <Acts inquiry={inquiry} steps={steps} took={took} />}
    </article>
  );
}

function Acts({ inquiry, steps, took }: Props) {
  const words = useInquiryWords();
  const { id, side, mailShared } = inquiry;
  const [sent, setSent] = useState(false);
  const form = useForm<Schemas['InquiryMessageBody'], Inquiry>({
    draft: `reply ${id}`,
    send: ({ text }, once) => steps.reply(text ?? '', once),
    done: (answer) => {
      form.form.current?.reset();
      setSent(true);
      took(answer);
    },
  });
  return (
    <>
      <Form of={form}>
        <TextArea at="/text" label={words.reply} hint={words.replyHint} />
        <SubmitButton done={sent ? words.sent : ''}>{words.send}</SubmitButton>
      </Form>
      {side === 'buyer' && (
        <p className="flex flex-wrap gap-x-4">
          <span>{mailShared ? words.mailShared : words.mailNotShared}</span>
          {!mailShared && (
            <ActionButton act={async () => took(await steps.shareMail())} ask={words.shareMailAsk}>
              {words.shareMail}
            </ActionButton>
          )}
        </p>
      )}
      <ActionButton act={async () => took(await steps.close())} ask={words.closeAsk}>
        {words.close}
      </ActionButton>
    </>
  );
}
