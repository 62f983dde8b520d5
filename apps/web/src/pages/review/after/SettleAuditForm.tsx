import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Form, RadioGroup, Select, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { useReviewWords } from '../words.js';

/** The outcome of an audit; to suspend is said with what it touches, as on the page of the listing. */
export function SettleAuditForm({ auditId, done }: { auditId: string; done: () => void }) {
  const { draws: words, listings } = useReviewWords();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState('kept');
  const form = useForm<Schemas['SettleAuditBody'], unknown>({
    send: (body) =>
      answerOf(api.POST('/api/v1/sampling/audits/{id}/settle', { params: { path: { id: auditId } }, body })),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['review'] });
      done();
    },
  });
  const suspends = outcome === 'suspended';
  return (
    <Form of={form} className="flex flex-col gap-4">
      <RadioGroup
        at="/outcome"
        label={words.outcome}
        defaultValue="kept"
        onChange={({ target }) => setOutcome(target.value)}
        options={(['kept', 'suspended'] as const).map((each) => [each, words.outcomes[each]])}
      />
      {suspends && (
        <ul className="list-disc pl-6">
          {listings.touches.suspend!.map((touched) => (
            <li key={touched}>{touched}</li>
          ))}
        </ul>
      )}
      <TextArea at="/reason" label={words.note} rows={3} lang="ja" />
      {suspends && (
        <>
          <Select
            at="/category"
            label={listings.reasonCategory}
            options={Object.entries(listings.categories)}
            defaultValue="other"
          />
          <TextArea
            at="/publicText"
            label={listings.publicText}
            hint={listings.publicHint}
            optional
            rows={2}
            lang="ja"
          />
        </>
      )}
      <SubmitButton>{words.settle}</SubmitButton>
    </Form>
  );
}
