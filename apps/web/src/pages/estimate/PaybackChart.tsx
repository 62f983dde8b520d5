import { Chart } from '../../charts/Chart.js';
import { useWords } from '../../words/words.js';
import { paybackPoints } from './payback-points.js';
import { useEstimateWords } from './words.js';

interface Props {
  netCost: number;
  monthlySaving: number;
  months: number;
}

const [WIDTH, HEIGHT] = [600, 180];

/** What the saved hours are worth, month by month, until it reaches what was paid. */
export function PaybackChart({ netCost, monthlySaving, months }: Props) {
  const words = useEstimateWords();
  const { number } = useWords();
  const points = paybackPoints(netCost, monthlySaving, months);
  const last = points.at(-1)!;
  const top = Math.max(netCost, last.saved) || 1;
  const x = (month: number) => (month / last.month) * WIDTH;
  const y = (yen: number) => HEIGHT - (yen / top) * (HEIGHT - 10);
  return (
    <Chart
      title={words.paybackChart}
      lead={words.paybackChartLead(words.months(months))}
      head={[words.month, words.saved, words.left]}
      rows={points.map(({ month, saved, left }) => [words.monthOf(month), number(saved), number(left)])}
    >
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-44 w-full border-b border-l border-solid-gray-600"
      >
        <path d={`M0 ${HEIGHT} L${WIDTH} ${y(last.saved)} V${HEIGHT} Z`} className="fill-blue-100" />
        <path
          d={`M0 ${HEIGHT} L${WIDTH} ${y(last.saved)}`}
          className="stroke-blue-900"
          strokeWidth="3"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={`M0 ${y(netCost)} H${WIDTH}`}
          className="stroke-solid-gray-800"
          strokeWidth="2"
          strokeDasharray="6 5"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={`M${x(months)} ${y(netCost)} V${HEIGHT}`}
          className="stroke-orange-800"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <p className="flex flex-wrap justify-between gap-x-3 text-xs">
        <span>{words.start}</span>
        <span>{words.monthOf(last.month)}</span>
      </p>
      <ul className="flex flex-wrap gap-x-5 text-sm">
        <li>
          <span className="font-bold text-blue-900">━</span> {words.saved}
        </li>
        <li>
          <span className="font-bold">┅</span> {words.share}
        </li>
        <li>
          <span className="font-bold text-orange-800">┃</span> {words.paid} {words.months(months)}
        </li>
      </ul>
    </Chart>
  );
}
