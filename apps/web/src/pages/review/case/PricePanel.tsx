import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/client.js';
import { useWords } from '../../../words/words.js';
import { Badge } from '../parts/Badge.js';
import { useReviewWords } from '../words.js';
import { placeOf, rangeOf, type Mark } from './price-scale.js';

const WIDTH = 320;
const HEIGHT = 64;
const LINE = 40;

/** The declared price beside records of what was paid, comparable products and costs: drawn, and in figures. */
export function PricePanel({ price }: { price: Schemas['PriceView'] }) {
  const { price: words, percent } = useReviewWords();
  const { yen } = useWords();
  const { declared, records, comparables, costs } = price;
  return (
    <div className="flex flex-col gap-4">
      <p>
        {words.declared} <strong>{yen(declared)}</strong>
      </p>
      {records ? (
        <Comparison
          title={words.title}
          marks={[
            { name: words.declared, amount: declared, role: 'own' },
            { name: words.median, amount: records.median, role: 'median' },
            ...records.sample.map((amount): Mark => ({ name: words.records, amount, role: 'other' })),
          ]}
        >
          <p className="text-sm">
            {records.aboveLeast < 0
              ? words.below(percent(-records.aboveLeast))
              : words.above(percent(records.aboveLeast))}{' '}
            {records.tooHigh && <Badge tone="bad">{words.tooHigh}</Badge>}
          </p>
        </Comparison>
      ) : (
        <p className="text-sm">{words.noRecords}</p>
      )}
      {comparables.map(({ unit, own, sample, median, distance, outside }, index) => (
        <Comparison
          key={index}
          title={words.perCapacity(unit)}
          marks={[
            { name: words.own, amount: own, role: 'own' },
            { name: words.median, amount: median, role: 'median' },
            ...sample.map((amount, at): Mark => ({ name: words.comparable(at + 1), amount, role: 'other' })),
          ]}
        >
          <p className="text-sm">
            {words.distance(percent(distance))} {outside && <Badge tone="bad">{words.outside}</Badge>}
          </p>
        </Comparison>
      ))}
      {costs.map(({ sum, stated, profit, usual, aboveBand }, index) => (
        <div key={index} className="text-sm">
          <h4 className="font-bold">{words.costs}</h4>
          <p>
            {words.sum} {yen(sum)}
            {sum !== stated && (
              <strong className="text-error-1">
                （{words.stated} {yen(stated)}）
              </strong>
            )}
          </p>
          <p>
            {words.profit} {percent(profit)}（{words.usual(percent(usual))}）{' '}
            {aboveBand && <Badge tone="warn">{words.aboveBand}</Badge>}
          </p>
        </div>
      ))}
    </div>
  );
}

interface ComparisonProps {
  title: string;
  marks: readonly Mark[];
  children: ReactNode;
}

/** Amounts on one line, and the same in a table. */
function Comparison({ title, marks, children }: ComparisonProps) {
  const { price: words } = useReviewWords();
  const { yen } = useWords();
  const range = rangeOf(marks.map(({ amount }) => amount));
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="text-sm font-bold">{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.drawing(title)} className="w-full">
        <line x1="0" x2={WIDTH} y1={LINE} y2={LINE} className="stroke-solid-gray-420" />
        {marks.map(({ amount, role }, index) => (
          <MarkShape key={index} x={placeOf(amount, range, WIDTH)} role={role} />
        ))}
        <text x="0" y={HEIGHT - 4} className="fill-solid-gray-700 text-[11px]">
          {yen(Math.round(range[0]))}
        </text>
        <text x={WIDTH} y={HEIGHT - 4} textAnchor="end" className="fill-solid-gray-700 text-[11px]">
          {yen(Math.round(range[1]))}
        </text>
      </svg>
      <Legend marks={marks} />
      {children}
      <details className="text-sm">
        <summary>{words.table}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {marks.map(({ name, amount }, index) => (
              <tr key={index}>
                <td>{name}</td>
                <td className="whitespace-nowrap">{yen(Math.round(amount))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Told apart by form, not by colour alone: a diamond, a stroke, circles. */
function MarkShape({ x, role }: { x: number; role: Mark['role'] }) {
  if (role === 'median') {
    return <line x1={x} x2={x} y1={LINE - 18} y2={LINE + 8} strokeWidth="2" className="stroke-solid-gray-800" />;
  }
  if (role === 'other') return <circle cx={x} cy={LINE} r="5" className="fill-white stroke-blue-900" strokeWidth="2" />;
  return <path d={`M ${x} ${LINE - 10} l 9 10 l -9 10 l -9 -10 z`} className="fill-error-1" />;
}

function Legend({ marks }: { marks: readonly Mark[] }) {
  const { yen } = useWords();
  const sign = { own: '◆', median: '│', other: '○' };
  const shown = marks.filter(({ role }) => role !== 'other');
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {shown.map(({ name, amount, role }) => (
        <span key={role}>
          <span aria-hidden="true">{sign[role]}</span> {name} {yen(Math.round(amount))}
        </span>
      ))}
    </p>
  );
}
