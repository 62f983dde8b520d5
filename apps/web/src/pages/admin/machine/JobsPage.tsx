import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, doneBy, type Schemas } from '../../../api/client.js';
import { Confirmation } from '../../../parts/Confirmation.js';
import { momentOf } from '../../../parts/moments.js';
import { PageHead } from '../../../parts/PageHead.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { jobsQuery } from '../queries.js';
import { useAdminWords } from '../words.js';

type Failed = Schemas['FailedJobView'];

/** Jobs in the background: how many wait, which have failed, and what to do about those. */
export function JobsPage() {
  const { jobs: words } = useAdminWords();
  const jobs = useQuery(jobsQuery);
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={jobs}>
        {({ topics, failures }) => (
          <>
            <Failures failures={failures} />
            <Topics topics={topics} />
          </>
        )}
      </Shown>
    </div>
  );
}

function Failures({ failures }: { failures: Failed[] }) {
  const { jobs: words } = useAdminWords();
  const queries = useQueryClient();
  const [dropping, setDropping] = useState<Failed>();
  const again = () => queries.invalidateQueries({ queryKey: jobsQuery.queryKey });
  const retry = useMutation({
    mutationFn: (id: string) => doneBy(api.POST('/api/v1/jobs/{id}/retry', { params: { path: { id } } })),
    onSettled: again,
  });
  const drop = async (id: string) => {
    await doneBy(api.POST('/api/v1/jobs/{id}/drop', { params: { path: { id } } }));
    await again();
  };
  return (
    <section aria-labelledby="failures" className="flex flex-col gap-2">
      <h2 id="failures" className="text-std-20B-150">
        {words.failures}
      </h2>
      {retry.error && <Trouble error={retry.error} />}
      {failures.length === 0 && <p className="card">{words.none}</p>}
      <ul>
        {failures.map((job) => (
          <li key={job.id} className="flex flex-wrap items-center gap-3 border-b border-solid-gray-300 py-3">
            <div className="min-w-60 flex-1">
              <p className="font-bold">
                {job.topic} <span className="font-normal">{job.retrying ? words.retrying : words.stopped}</span>
              </p>
              <p>{job.message}</p>
              <p className="text-sm text-solid-gray-700">
                {[momentOf(job.createdAt), words.tries(job.tries), job.data].join('・')}
              </p>
            </div>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`${words.retry}: ${job.topic}`}
              onClick={() => retry.mutate(job.id)}
            >
              {words.retry}
            </button>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`${words.drop}: ${job.topic}`}
              onClick={() => setDropping(job)}
            >
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
      {dropping && (
        <Confirmation
          title={words.ask(dropping.topic)}
          verb={words.drop}
          act={() => drop(dropping.id)}
          close={() => setDropping(undefined)}
        >
          <p>{words.reach(dropping.data)}</p>
        </Confirmation>
      )}
    </section>
  );
}

function Topics({ topics }: { topics: Schemas['TopicCountView'][] }) {
  const { jobs: words } = useAdminWords();
  return (
    <section aria-labelledby="topics" className="flex flex-col gap-2">
      <h2 id="topics" className="text-std-20B-150">
        {words.topics}
      </h2>
      <ScrollTable label={words.counts}>
        <thead>
          <tr>
            {[words.topic, words.waiting, words.active, words.again, words.failed].map((name) => (
              <th key={name} scope="col" className="whitespace-nowrap">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, waiting, active, retrying, failed }) => (
            <tr key={topic}>
              <th scope="row" className="font-normal whitespace-nowrap">
                {topic}
              </th>
              {[waiting, active, retrying, failed].map((count, place) => (
                <td key={place} className={`tabular-nums ${count > 0 && place > 1 ? 'font-bold text-error-1' : ''}`}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
