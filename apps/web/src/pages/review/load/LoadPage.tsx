import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageHead } from '../../../parts/PageHead.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { timesQuery, workloadQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { BarChart } from './BarChart.js';

/** How much waits where and with whom, and how long the stages take. */
export function LoadPage() {
  const words = useReviewWords();
  const { day } = useWords();
  const { load } = words;
  const workload = useQuery(workloadQuery);
  const times = useQuery(timesQuery);
  return (
    <div className="flex flex-col gap-8">
      <PageHead title={load.title} />
      <Shown of={workload}>
        {({ stages, examiners }) => (
          <>
            <Chart
              title={load.waiting}
              parts={[load.inTime, load.late]}
              rows={stages.map(({ stage, waiting, late }) => [words.stages[stage], [waiting - late, late]])}
            />
            <section className="flex flex-col gap-3">
              <h2 className="text-std-20B-150">{load.examiners}</h2>
              <ScrollTable label={load.examiners}>
                <thead>
                  <tr>
                    <th scope="col">{load.name}</th>
                    <th scope="col">{load.organisation}</th>
                    <th scope="col">{load.claimed}</th>
                    <th scope="col">{load.late}</th>
                    <th scope="col">{load.first}</th>
                  </tr>
                </thead>
                <tbody>
                  {examiners.map(({ personId, role, name, organisation, claimed, late, firstDueOn }) => (
                    <tr key={`${personId} ${role}`}>
                      <td lang="ja">{name}</td>
                      <td lang="ja">{organisation}</td>
                      <td>{claimed}</td>
                      <td>{late}</td>
                      <td>{firstDueOn ? day(firstDueOn) : '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </ScrollTable>
            </section>
          </>
        )}
      </Shown>
      <Shown of={times}>
        {({ stages, weeks }) => (
          <>
            <Chart
              title={load.times}
              parts={[load.median, load.slow]}
              apart
              say={load.days}
              rows={stages.map(({ stage, medianDays, slowDays, left }) => [
                `${words.stages[stage]}（${left}）`,
                [medianDays, slowDays],
              ])}
            />
            <Chart
              title={load.weeks}
              parts={[load.submitted, load.ended]}
              apart
              rows={weeks.map(({ from, submitted, ended }) => [day(from), [submitted, ended]])}
            />
          </>
        )}
      </Shown>
    </div>
  );
}

interface ChartProps {
  title: string;
  /** What the two bars of a row stand for. */
  parts: readonly [string, string];
  rows: readonly (readonly [name: string, values: readonly [number, number]])[];
  /** Beside one another instead of one after the other. */
  apart?: boolean;
  say?: (value: number) => string;
}

/** A chart with its figures in a table behind it. */
function Chart({ title, parts, rows, apart = false, say = String }: ChartProps): ReactNode {
  const { load } = useReviewWords();
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{title}</h2>
      {rows.length === 0 ? (
        <p>{load.nothing}</p>
      ) : (
        <>
          <BarChart title={title} parts={parts} rows={rows} apart={apart} say={say} />
          <details>
            <summary>{load.table}</summary>
            <ScrollTable label={title}>
              <thead>
                <tr>
                  <th scope="col">{load.stage}</th>
                  {parts.map((part) => (
                    <th key={part} scope="col">
                      {part}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([name, values]) => (
                  <tr key={name}>
                    <td>{name}</td>
                    {values.map((value, index) => (
                      <td key={index}>{say(value)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </details>
        </>
      )}
    </section>
  );
}
