import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client.js';
import { findingCodesQuery } from '../../api/queries.js';
import { Bars } from '../../charts/Bars.js';
import { Chart } from '../../charts/Chart.js';
import { usePick } from '../../words/words.js';
import { useStatisticsWords } from './words.js';

type Statistics = Schemas['StatisticsView'];

/** How the review goes: what waits and since when, how long it takes, how often and why things come back. */
export function ReviewCharts({ statistics }: { statistics: Statistics }) {
  const words = useStatisticsWords();
  return (
    <section className="flex flex-col gap-8">
      <h2 className="text-std-20B-150">{words.review}</h2>
      <OpenCases cases={statistics.openCases} />
      <div className="grid gap-8 md:grid-cols-2">
        <TimeToListing tracks={statistics.timeToListing} />
        <Rounds rounds={statistics.rounds} />
      </div>
      <ReturnReasons reasons={statistics.returnReasons} />
    </section>
  );
}

function OpenCases({ cases }: { cases: Statistics['openCases'] }) {
  const words = useStatisticsWords();
  const ages = Object.keys(words.ages);
  const places = [...new Set(cases.map(({ kind, stage }) => `${kind} ${stage}`))].map((place) => {
    const [kind = '', stage = ''] = place.split(' ');
    const label = `${words.kinds[kind] ?? kind}・${words.stages[stage] ?? stage}`;
    const counts = ages.map(
      (age) => cases.find((one) => one.kind === kind && one.stage === stage && one.age === age)?.cases ?? 0,
    );
    return { label, counts, sum: counts.reduce((total, count) => total + count, 0) };
  });
  if (places.length === 0) return <p>{words.noCases}</p>;
  return (
    <Chart
      title={words.openCases}
      lead={words.openCasesLead}
      head={[words.kindStage, ...ages.map((age) => words.ages[age] ?? age)]}
      rows={places.map(({ label, counts }) => [label, ...counts])}
    >
      <Bars
        looks={[
          ['pale', words.ages.under_7 ?? ''],
          ['striped', words.ages['7_to_29'] ?? ''],
          ['full', words.ages['30_to_89'] ?? ''],
          ['dotted', words.ages['90_and_more'] ?? ''],
        ]}
        bars={places.map(({ label, counts, sum }) => ({ label, parts: counts, text: words.cases(sum) }))}
      />
    </Chart>
  );
}

function TimeToListing({ tracks }: { tracks: Statistics['timeToListing'] }) {
  const words = useStatisticsWords();
  if (tracks.length === 0) return null;
  const named = tracks.map((track) => ({ ...track, name: words.tracks[track.track] ?? track.track }));
  return (
    <Chart
      title={words.timeToListing}
      lead={words.timeLead}
      head={[words.track, words.median, words.ninetieth, words.casesHead]}
      rows={named.map(({ name, medianDays, ninetiethDays, cases }) => [name, medianDays, ninetiethDays, cases])}
    >
      <Bars
        looks={[['full', '']]}
        bars={named.flatMap(({ name, medianDays, ninetiethDays }) => [
          { label: `${name}・${words.median}`, parts: [medianDays], text: words.days(medianDays) },
          { label: `${name}・${words.ninetieth}`, parts: [ninetiethDays], text: words.days(ninetiethDays) },
        ])}
      />
    </Chart>
  );
}

function Rounds({ rounds }: { rounds: Statistics['rounds'] }) {
  const words = useStatisticsWords();
  if (rounds.length === 0) return null;
  const named = rounds.map(({ kind, rounds: count, cases }) => ({
    label: words.roundsOf(words.kinds[kind] ?? kind, count),
    cases,
  }));
  return (
    <Chart
      title={words.rounds}
      head={[words.kindStage, words.casesHead]}
      rows={named.map(({ label, cases }) => [label, cases])}
    >
      <Bars
        looks={[['full', '']]}
        bars={named.map(({ label, cases }) => ({ label, parts: [cases], text: words.cases(cases) }))}
      />
    </Chart>
  );
}

function ReturnReasons({ reasons }: { reasons: Statistics['returnReasons'] }) {
  const words = useStatisticsWords();
  const pick = usePick();
  const { data: codes = [] } = useQuery({ ...findingCodesQuery, enabled: reasons.length > 0 });
  if (reasons.length === 0) return <p>{words.noReasons}</p>;
  const named = reasons.map((reason) => {
    const code = codes.find(({ code }) => code === reason.code);
    return { ...reason, name: code ? pick(code.label) : reason.code };
  });
  return (
    <Chart
      title={words.reasons}
      head={[words.reason, words.findings, words.casesHead]}
      rows={named.map(({ name, findings, cases }) => [name, findings, cases])}
    >
      <Bars
        looks={[['full', '']]}
        bars={named.map(({ name, findings }) => ({ label: name, parts: [findings], text: words.cases(findings) }))}
      />
    </Chart>
  );
}
