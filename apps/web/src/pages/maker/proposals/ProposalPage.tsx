import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../../../api/client.js';
import { Facts } from '../../../parts/Facts.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { CaseLine } from '../cases/CaseLine.js';
import { SubmitButton } from '../cases/SubmitButton.js';
import { Conflicts, Problems, SaveState } from '../draft/SaveState.js';
import { DraftFields, useDraft } from '../draft/use-draft.js';
import { Part } from '../parts.js';
import { casesQuery, proposalQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { draftFrom, proposalSource, type ProposalContent } from './proposal-draft.js';
import { Parties } from './Parties.js';
import { ProposalFields } from './ProposalFields.js';
import { useProposalWords } from './words.js';

type View = Schemas['ProposalView'];

/** A proposal of a category: edited by who leads it, confirmed by all who propose. */
export function ProposalPage() {
  const { id = '' } = useParams();
  const { mayEdit, organisationId } = useMaker();
  const query = useQuery({ ...proposalQuery(id), refetchOnWindowFocus: false });
  return (
    <Shown of={query}>
      {(view) =>
        mayEdit && !view.frozen && view.leaderId === organisationId ? (
          <Editor key={view.number} view={view} />
        ) : (
          <Sheet view={view} />
        )
      }
    </Shown>
  );
}

function Editor({ view }: { view: View }) {
  const words = useProposalWords();
  const queries = useQueryClient();
  const { draftName } = useMaker();
  const { id } = view;
  const editing = useDraft<ProposalContent>(
    draftName(`proposal:${id}:${view.number}`),
    draftFrom(view),
    proposalSource(id, (saved) => queries.setQueryData(proposalQuery(id).queryKey, saved)),
  );
  return (
    <DraftFields editing={editing}>
      <div className="flex flex-col gap-8">
        <PageHead title={editing.content.name || words.title}>
          <SaveState editing={editing} />
        </PageHead>
        <OpenCase id={id} />
        <Conflicts editing={editing} nameOf={(pointer) => pointer} />
        {editing.state === 'refused' && editing.problem && (
          <Problems points={editing.problem.errors} linkTo={() => ''} title={editing.problem.title} />
        )}
        <ProposalFields />
        <Parties view={view} flush={editing.store.flush} />
        <div>
          <SubmitButton
            body={{ kind: 'category_proposal', subjectId: id }}
            before={editing.store.flush}
            label={words.submit}
          />
        </div>
      </div>
    </DraftFields>
  );
}

function OpenCase({ id }: { id: string }) {
  const { data: cases = [] } = useQuery(casesQuery);
  const open = cases.find(({ subjectId }) => subjectId === id);
  return open ? <CaseLine item={open} /> : null;
}

function Sheet({ view }: { view: View }) {
  const words = useProposalWords();
  const { organisationId } = useMaker();
  const { name, definition, comparison, measurement, market, processTables, frozen, categoryId, leaderId } = view;
  const percent = (index: number | null) => (index === null ? '—' : `${Math.floor(index * 1000) / 10}%`);
  return (
    <div className="flex flex-col gap-8">
      <PageHead title={name ?? words.nameless}>
        {frozen ? <p>{words.frozen}</p> : leaderId !== organisationId && <p>{words.onlyLeader}</p>}
        {categoryId && (
          <p>
            {words.opened} <Link to={`/categories/${categoryId}`}>{words.toCategory}</Link>
          </p>
        )}
      </PageHead>
      <OpenCase id={view.id} />
      <Part title={words.basics}>
        <div className="card">
          <Facts
            facts={[
              [words.definition, definition],
              ...processTables.map(({ process, index }) => [`${words.tables}（${process}）`, percent(index)] as const),
              [words.comparison, comparison],
              [words.measurement, measurement],
              [words.market, market],
            ]}
          />
        </div>
      </Part>
      <Parties view={view} flush={() => Promise.resolve(true)} />
    </div>
  );
}
