import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import { Form, NumberField, RadioGroup, SubmitButton, useForm } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { drawsQuery } from '../queries.js';
import { useReviewWords } from '../words.js';

/** Draws of listings to audit. */
export function DrawsPage({ session }: { session: Session }) {
  const { draws: words, moment } = useReviewWords();
  const draws = useQuery(drawsQuery);
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      {session.role === 'approver' && <DrawForm />}
      <Shown of={draws}>
        {(all) =>
          all.length === 0 ? (
            <p className="card">{words.empty}</p>
          ) : (
            <ul className="flex flex-col">
              {all.map(({ id, method, seed, size, createdAt }) => (
                <li
                  key={id}
                  className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-solid-gray-300 py-3"
                >
                  <Link to={`/review/draws/${id}`} className="font-bold">
                    {words.madeOn(moment(createdAt))}
                  </Link>
                  <span className="text-sm">
                    {words.methods[method]}・{size}
                  </span>
                  <span className="text-sm text-solid-gray-700">
                    {words.seed} <code>{seed}</code>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </div>
  );
}

function DrawForm() {
  const { draws: words } = useReviewWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useForm<Schemas['DrawBody'], Schemas['DrawView']>({
    send: (body, header) => answerOf(api.POST('/api/v1/sampling/draws', { body, headers: header })),
    done: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['review', 'draws'] });
      void navigate(`/review/draws/${id}`);
    },
  });
  return (
    <section className="card flex flex-col gap-3">
      <h2 className="text-std-18B-160">{words.new}</h2>
      <Form of={form} className="flex flex-wrap items-end gap-6">
        <RadioGroup
          at="/method"
          label={words.method}
          defaultValue="weighted"
          options={(['weighted', 'random'] as const).map((each) => [each, words.methods[each]])}
        />
        <NumberField at="/size" label={words.size} defaultValue="5" className="w-24" />
        <SubmitButton>{words.draw}</SubmitButton>
      </Form>
    </section>
  );
}
