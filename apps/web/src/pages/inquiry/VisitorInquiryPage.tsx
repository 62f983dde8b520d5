import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { answerOf, api, ApiProblem, type Schemas } from '../../api/client.js';
import { Form, SubmitButton, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { Thread, type Steps } from './Thread.js';
import { useInquiryWords } from './words.js';

const threadKey = (token: string) => ['visitor-inquiry', token];

/** The link of the first mail: the inquiry goes off when the button is pressed. */
export function ConfirmInquiryPage() {
  const words = useInquiryWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const token = address.get('token') ?? '';
  const form = useForm<unknown, Schemas['InquiryView']>({
    send: () => answerOf(api.POST('/api/v1/visitor-inquiries/confirm', { body: { token } })),
    done: (inquiry) => {
      queries.setQueryData(threadKey(token), inquiry);
      void navigate(`/inquiry?${new URLSearchParams({ token })}`, { replace: true });
    },
  });
  const gone = form.error instanceof ApiProblem && form.error.problem.status === 410;
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.confirmTitle}>
        <p>{words.confirmLead}</p>
      </PageHead>
      <Form of={form}>
        {gone && <p>{words.expired}</p>}
        <SubmitButton>{words.confirm}</SubmitButton>
      </Form>
    </div>
  );
}

/** The thread of who asked without an account; the link of each mail leads here. */
export function VisitorInquiryPage() {
  const queries = useQueryClient();
  const [address] = useSearchParams();
  const token = address.get('token') ?? '';
  const body = { token };
  const inquiry = useQuery({
    queryKey: threadKey(token),
    queryFn: () => answerOf(api.POST('/api/v1/visitor-inquiries/show', { body })),
  });
  const steps: Steps = {
    reply: (text) => answerOf(api.POST('/api/v1/visitor-inquiries/messages', { body: { token, text } })),
    shareMail: () => answerOf(api.POST('/api/v1/visitor-inquiries/share-mail', { body })),
    close: () => answerOf(api.POST('/api/v1/visitor-inquiries/close', { body })),
  };
  return (
    <Shown of={inquiry}>
      {(found) => (
        <Thread inquiry={found} steps={steps} took={(changed) => queries.setQueryData(threadKey(token), changed)} />
      )}
    </Shown>
  );
}
