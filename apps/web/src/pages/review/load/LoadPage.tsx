import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../api/client.js';
import { Bars } from '../../../charts/Bars.js';
import { Chart } from '../../../charts/Chart.js';
import { Columns } from '../../../charts/Columns.js';
import { PageHead } from '../../../parts/PageHead.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { timesQuery, workloadQuery } from '../queries.js';
import { useReviewWords } from '../words.js';

/** How much waits where and with whom, and how long the stages take. */
export function LoadPage() {
  const { load } = useReviewWords();
  const workload = useQuery(workloadQuery);
  const times = useQuery(timesQuery);
  return (
    <div className="flex flex-col gap-10">
      <PageHead title={load.title} />
      <Shown of={workload}>
        {({ stages, examiners }) => (
          <>
            <Waiting stages={stages} />
            <Examiners examiners={examiners} />
          </>
        )}
      </Shown>
      <Shown of={times}>
        {({ stages, weeks }) => (
          <>
            <Times stages={stages} />
            <Weeks weeks={weeks} />
          </>
        )}
      </Shown>
    </div>
  );
}

function Waiting({ stages }: { stages: Schemas['StageLoadView'][] }) {
  const words = useReviewWords();
  const { load } = words;
  if (stages.length === 0) return <Nothing title={load.waiting} />;
  return (
    <Chart
      title={load.waiting}
      head={[load.stage, load.inTime, load.late]}
      rows={stages.map(({ stage, waiting, late }) => [words.stages[stage], waiting - late, late])}
    >
      <Bars
        looks={[
          ['full', load.inTime],
          ['striped', load.late],
        ]}
        bars={stages.map(({ stage, waiting, late }) => ({
          label: words.stages[stage],
          parts: [waiting - late, late],
          text: load.withLate(waiting, late),
        }))}
      />
    </Chart>
  );
}

function Examiners({ examiners }: { examiners: Schemas['ExaminerLoadView'][] }) {
  const { load } = useReviewWords();
  const { day } = useWords();
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-bold">{load.examiners}</h2>
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
  );
}

function Times({ stages }: { stages: Schemas['StageTimeView'][] }) {
  const words = useReviewWords();
  const { load } = words;
  if (stages.length === 0) return <Nothing title={load.times} />;
  return (
    <Chart
      title={load.times}
      head={[load.stage, load.median, load.slow, load.left]}
      rows={stages.map(({ stage, medianDays, slowDays, left }) => [
        words.stages[stage],
        load.days(medianDays),
        load.days(slowDays),
        left,
      ])}
    >
      <Bars
        looks={[['full', '']]}
        bars={stages.flatMap(({ stage, medianDays, slowDays }) => [
          { label: `${words.stages[stage]}・${load.median}`, parts: [medianDays], text: load.days(medianDays) },
          { label: `${words.stages[stage]}・${load.slow}`, parts: [slowDays], text: load.days(slowDays) },
        ])}
      />
    </Chart>
  );
}

/** What comes in and what ends are no parts of a whole: each has columns of its own, week below week. */
function Weeks({ weeks }: { weeks: Schemas['WeekView'][] }) {
  const { load } = useReviewWords();
  const { day } = useWords();
  if (weeks.every(({ submitted, ended }) => submitted + ended === 0)) return <Nothing title={load.weeks} />;
  const columnsOf = (name: 'submitted' | 'ended') => (
    <div className="flex flex-col gap-1">
      <p className="text-sm">
        {load[name]} {load.cases(weeks.reduce((sum, week) => sum + week[name], 0))}
      </p>
      <Columns
        looks={[['full', load[name]]]}
        columns={weeks.map((week) => ({ label: day(week.from), parts: [week[name]] }))}
      />
    </div>
  );
  return (
    <Chart
      title={load.weeks}
      head={[load.week, load.submitted, load.ended]}
      rows={weeks.map(({ from, submitted, ended }) => [day(from), submitted, ended])}
    >
      <div className="grid gap-6 lg:grid-cols-2">
        {columnsOf('submitted')}
        {columnsOf('ended')}
      </div>
    </Chart>
  );
}

function Nothing({ title }: { title: string }) {
  const { load } = useReviewWords();
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-bold">{title}</h2>
      <p>{load.nothing}</p>
    </section>
  );
}
