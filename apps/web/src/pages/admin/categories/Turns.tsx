import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Confirmation } from '../../../parts/Confirmation.js';
import { useWords } from '../../../words/words.js';
import { reachQuery } from '../queries.js';
import { useAdminWords } from '../words.js';

type Category = Schemas['CategoryPageView'];
type Turn = 'suspend' | 'reopen' | 'close';

const TURNS: Record<Category['status'], readonly Turn[]> = {
  open: ['suspend', 'close'],
  suspended: ['reopen', 'close'],
  closed: [],
};

/** Suspends, opens again or closes a category, told before what that touches. */
export function Turns({ category }: { category: Category }) {
  const { category: words } = useAdminWords();
  const queries = useQueryClient();
  const [turn, setTurn] = useState<Turn>();
  const [reason, setReason] = useState('');
  const act = async () => {
    const call = { params: { path: { id: category.id } }, body: { reason } };
    if (turn === 'suspend') await answerOf(api.POST('/api/v1/categories/{id}/suspend', call));
    if (turn === 'reopen') await answerOf(api.POST('/api/v1/categories/{id}/reopen', call));
    if (turn === 'close') await answerOf(api.POST('/api/v1/categories/{id}/close', call));
    setReason('');
    await queries.invalidateQueries({ queryKey: ['admin'] });
  };
  return (
    <section aria-label={words.turns} className="flex flex-wrap gap-3">
      {TURNS[category.status].map((each) => (
        <button key={each} type="button" className="button button-quiet" onClick={() => setTurn(each)}>
          {words.turn[each]}
        </button>
      ))}
      {turn && (
        <Confirmation
          title={words.ask[turn](category.name)}
          verb={words.turn[turn]}
          act={act}
          close={() => setTurn(undefined)}
        >
          <p>{words.means[turn]}</p>
          <Touched id={category.id} />
          <label className="flex flex-col gap-1 font-bold">
            {words.reason}
            <textarea
              rows={3}
              className="field font-normal"
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
        </Confirmation>
      )}
    </section>
  );
}

function Touched({ id }: { id: string }) {
  const { category: words } = useAdminWords();
  const { number } = useWords();
  const { data } = useQuery(reachQuery(id));
  if (!data) return null;
  return (
    <dl aria-label={words.touched} className="grid grid-cols-2 gap-x-6 gap-y-2 sm:grid-cols-4">
      {(['listings', 'drafts', 'cases', 'makers'] as const).map((name) => (
        <div key={name}>
          <dt className="text-sm">{words.reach[name]}</dt>
          <dd className="text-lg font-bold tabular-nums">{number(data[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
