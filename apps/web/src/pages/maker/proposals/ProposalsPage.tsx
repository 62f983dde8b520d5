import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Form, SubmitButton, TextArea, TextField, useForm } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { Part } from '../parts.js';
import { MAKER, ownProposalsQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useProposalWords } from './words.js';

/** The proposals of categories that the company takes part in, and the start of a new one. */
export function ProposalsPage() {
  const words = useProposalWords();
  const { mayEdit } = useMaker();
  const query = useQuery(ownProposalsQuery);
  return (
    <div className="flex flex-col gap-8">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={query}>
        {(proposals) =>
          proposals.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {proposals.map(({ id, name, leader, awaitsConfirmation }) => (
                <li
                  key={id}
                  className="card relative flex flex-wrap items-baseline gap-x-4 gap-y-1 hover:border-blue-900"
                >
                  <Link to={`/maker/proposals/${id}`} className="font-bold after:absolute after:inset-0">
                    {name ?? words.nameless}
                  </Link>
                  <span className="text-sm">{words.leader(leader)}</span>
                  {awaitsConfirmation && <span className="text-sm font-bold text-error-2">{words.awaits}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      {mayEdit && <Start />}
    </div>
  );
}

function Start() {
  const words = useProposalWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm<Schemas['StartProposalBody'], Schemas['ProposalView']>({
    send: (body, once) => answerOf(api.POST('/api/v1/category-proposals', { body, headers: once })),
    done: ({ id }) => {
      void queries.invalidateQueries({ queryKey: [MAKER, 'proposals'] });
      void navigate(`/maker/proposals/${id}`);
    },
    draft: 'proposal',
  });
  return (
    <Part title={words.start}>
      <Form of={form}>
        <TextField at="/name" label={words.name} maxLength={100} />
        <TextArea at="/part" label={words.startPart} hint={words.startPartHint} rows={3} maxLength={1000} />
        <SubmitButton>{words.begin}</SubmitButton>
      </Form>
    </Part>
  );
}
