import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { Form, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { Shown } from '../../../parts/Shown.js';
import { caseKey, messagesQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { isOpen, useCase } from './case-context.js';

/** What applicant and examiners write to one another, the newest at the top. */
export function Messages() {
  const around = useCase();
  const { messages: words, moment } = useReviewWords();
  const messages = useQuery(messagesQuery(around.file.id));
  return (
    <div className="flex flex-col gap-4">
      {isOpen(around, 'write') ? <WriteForm /> : <p className="text-sm">{words.closed}</p>}
      <Shown of={messages}>
        {(all) =>
          all.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {all.map(({ id, author, text, at }) => (
                <li key={id} className="card p-3">
                  <p className="text-sm text-solid-gray-700">
                    <span lang="ja">{[author.organisation, author.name].filter(Boolean).join(' ')}</span>・{moment(at)}
                  </p>
                  <p lang="ja" className="whitespace-pre-line">
                    {text}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </div>
  );
}

function WriteForm() {
  const { file } = useCase();
  const { messages: words } = useReviewWords();
  const queries = useQueryClient();
  const form = useForm<{ text: string }, unknown>({
    draft: `message:${file.id}`,
    send: (body, header) =>
      answerOf(api.POST('/api/v1/cases/{id}/messages', { params: { path: { id: file.id } }, headers: header, body })),
    done: () => {
      form.form.current?.reset();
      void queries.invalidateQueries({ queryKey: caseKey(file.id) });
    },
  });
  return (
    <Form of={form} className="flex flex-col gap-3">
      <TextArea at="/text" label={words.write} rows={3} lang="ja" />
      <SubmitButton quiet>{words.send}</SubmitButton>
    </Form>
  );
}
