import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Form, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { Part } from '../parts.js';
import { MAKER, messagesQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useCaseWords } from './words.js';

/** What applicant and examiners write to one another, oldest first. */
export function Messages({ id, open }: { id: string; open: boolean }) {
  const words = useCaseWords();
  const { day } = useWords();
  const { mayEdit } = useMaker();
  const query = useQuery(messagesQuery(id));
  return (
    <Part title={words.messages}>
      <p className="text-sm">{words.messagesLead}</p>
      <Shown of={query}>
        {(messages) =>
          messages.length === 0 ? (
            <p>{words.noMessages}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {messages.map(({ id: each, author, text, at }) => (
                <li key={each} className="card flex flex-col gap-1">
                  <p className="text-sm">
                    {author.name ?? author.organisation ?? words.staff} ・ {day(at)}
                  </p>
                  <p className="whitespace-pre-wrap">{text}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      {mayEdit && open && <Write id={id} />}
    </Part>
  );
}

function Write({ id }: { id: string }) {
  const words = useCaseWords();
  const queries = useQueryClient();
  const form = useForm<Schemas['MessageBody'], unknown>({
    send: (body, once) =>
      answerOf(api.POST('/api/v1/cases/{id}/messages', { params: { path: { id } }, body, headers: once })),
    done: () => {
      form.form.current?.reset();
      void queries.invalidateQueries({ queryKey: [MAKER, 'cases', id] });
    },
    draft: `case message ${id}`,
  });
  return (
    <Form of={form}>
      <TextArea at="/text" label={words.write} rows={3} maxLength={4000} />
      <SubmitButton quiet>{words.send}</SubmitButton>
    </Form>
  );
}
