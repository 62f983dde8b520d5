import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Form, RadioGroup, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { useReviewWords } from '../words.js';

/** Whether a report is founded, and why. */
export function SettleReportForm({ reportId, done }: { reportId: string; done: () => void }) {
  const { reports: words } = useReviewWords();
  const queries = useQueryClient();
  const form = useForm<Schemas['SettleReportBody'], unknown>({
    send: (body) =>
      answerOf(api.POST('/api/v1/listing-reports/{id}/settle', { params: { path: { id: reportId } }, body })),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['review'] });
      done();
    },
  });
  return (
    <Form of={form} className="flex flex-col gap-4">
      <RadioGroup
        at="/outcome"
        label={words.outcome}
        options={(['founded', 'unfounded'] as const).map((each) => [each, words.statuses[each]])}
      />
      <TextArea at="/reason" label={words.reason} rows={3} lang="ja" />
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  );
}
