import type { Schemas } from '../../api/client.js';
import { Bars } from '../../charts/Bars.js';
import { Chart } from '../../charts/Chart.js';
import { useStatisticsWords } from './words.js';

/** Who makes what, by size: the table of makers, SMEs and startups. */
export function MakerCharts({ makers: { all, categories } }: { makers: Schemas['MakersTable'] }) {
  const words = useStatisticsWords();
  const named = [...categories].sort((a, b) => b.makers - a.makers);
  const row = (name: string, counts: Schemas['MakerCounts']) => [
    ...[name, counts.makers, counts.sme, `${counts.smePercent}%`, counts.startup, `${counts.startupPercent}%`],
  ];
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-std-20B-150">{words.makers}</h2>
      <Chart
        title={words.makersByCategory}
        lead={words.makersLead(all.makers, all.sme, all.smePercent, all.startup, all.startupPercent)}
        head={[words.category, words.count, words.sme, words.smeShare, words.startup, words.startupShare]}
        rows={[row(words.total, all), ...named.map((category) => row(category.name, category))]}
      >
        <Bars
          looks={[
            ['full', words.startup],
            ['striped', words.otherSme],
            ['pale', words.large],
          ]}
          bars={named.map(({ name, makers, sme, startup }) => ({
            label: name,
            parts: [startup, sme - startup, makers - sme],
            text: words.companies(makers, sme, startup),
          }))}
        />
      </Chart>
    </section>
  );
}
