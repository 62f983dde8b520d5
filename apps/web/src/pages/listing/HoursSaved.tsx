import type { Schemas } from '../../api/client.js';
import { Bars } from '../../charts/Bars.js';
import { Chart } from '../../charts/Chart.js';
import { useWords } from '../../words/words.js';
import { useListingWords } from './words.js';

/** The hours that go and those that stay, for each kind of work. */
export function HoursSaved({ effects }: { effects: Schemas['ListedEffectView'][] }) {
  const words = useListingWords();
  const { listing } = useWords();
  const bars = effects.map(({ industry, process, hoursRemoved, hoursCreated, index }) => ({
    ...{ industry, process, index },
    left: hoursCreated,
    saved: Math.max(0, hoursRemoved - hoursCreated),
  }));
  const twice = new Set(bars.map(({ process }) => process)).size < bars.length;
  const nameOf = ({ industry, process }: { industry: string; process: string }) =>
    twice ? `${process} (${industry})` : process;
  return (
    <Chart
      title={words.hours}
      lead={words.hoursLead}
      head={[words.process, words.removed, words.remaining, words.share]}
      rows={bars.map((bar) => [nameOf(bar), bar.saved, bar.left, listing.percent(bar.index)])}
    >
      <Bars
        looks={[
          ['full', words.removed],
          ['pale', words.remaining],
        ]}
        bars={bars.map((bar) => ({ label: nameOf(bar), parts: [bar.saved, bar.left], text: words.hoursOf(bar.saved) }))}
      />
    </Chart>
  );
}
