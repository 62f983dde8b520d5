import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { Confirmation } from '../../../parts/Confirmation.js';
import { OperationCard } from '../../../parts/operations/OperationCard.js';
import { useOperation, useStarted } from '../../../parts/operations/operations.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { indexReachQuery } from '../queries.js';
import { useAdminWords } from '../words.js';

/** Builds the search index anew, with what it touches asked before and how far it is told live. */
export function IndexPage() {
  const { index: words } = useAdminWords();
  const { number } = useWords();
  const { query, newest } = useOperation('reindex');
  const { data: reach } = useQuery(indexReachQuery);
  const [asking, setAsking] = useState(false);
  const start = useStarted(() => answerOf(api.POST('/api/v1/operations/reindex')));
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={query}>
        {() => (
          <>
            {newest?.endedAt !== null && (
              <p>
                <button type="button" className="button" onClick={() => setAsking(true)}>
                  {words.start}
                </button>
              </p>
            )}
            <OperationCard operation={newest}>
              {newest?.reindexed && <p>{words.held(number(newest.reindexed.listings))}</p>}
            </OperationCard>
          </>
        )}
      </Shown>
      {asking && (
        <Confirmation
          title={words.ask}
          verb={words.start}
          act={() => start.mutateAsync()}
          close={() => setAsking(false)}
        >
          <p>{reach && words.reach(number(reach.listings))}</p>
          <p>{words.meanwhile}</p>
        </Confirmation>
      )}
    </div>
  );
}
