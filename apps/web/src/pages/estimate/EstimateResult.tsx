import type { Schemas } from '../../api/client.js';
import { Facts } from '../../parts/Facts.js';
import { ScrollTable } from '../../parts/ScrollTable.js';
import { usePick, useWords } from '../../words/words.js';
import { PaybackChart } from './PaybackChart.js';
import { useEstimateWords } from './words.js';

type Estimate = Schemas['PriceEstimateView'] & Partial<Schemas['EstimateView']>;

interface Props {
  chosen: Estimate;
  /** The same with the wage rise the other way. */
  other: Estimate | undefined;
}

/** What it comes to, how it was reckoned, and by which rules. */
export function EstimateResult({ chosen, other }: Props) {
  const words = useEstimateWords();
  const { netCost, payback, seller, priceFrom } = chosen;
  return (
    <section aria-live="polite" className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <h2 className="text-std-20B-150">{words.result}</h2>
        <p className="card border-warning-orange-2 bg-orange-50">{words.estimate}</p>
        <Figures estimate={chosen} />
        {priceFrom && (
          <p className="text-sm">
            {priceFrom === 'sold_price' && seller ? words.seller(seller.name) : words.bodyPrice}
          </p>
        )}
      </div>
      {other && <Both estimates={[chosen, other]} />}
      {payback && <PaybackChart netCost={netCost} monthlySaving={payback.monthlySaving} months={payback.months} />}
      <Steps estimate={chosen} />
      <Rules estimate={chosen} />
      <p className="no-print text-sm text-solid-gray-700">{words.link}</p>
    </section>
  );
}

/** The three figures that it is all about. */
export function Figures({ estimate }: { estimate: Schemas['PriceEstimateView'] }) {
  const words = useEstimateWords();
  const { yen } = useWords();
  const { subsidy, netCost, totalCost, boundBy, payback } = estimate;
  return (
    <dl className="grid gap-4 sm:grid-cols-3">
      <Figure name={words.subsidy} value={yen(subsidy)} hint={words.bound[boundBy]} />
      <Figure name={words.net} value={yen(netCost)} hint={`${words.total} ${yen(totalCost)}`} />
      <Figure
        name={words.payback}
        value={payback ? words.months(payback.months) : '—'}
        hint={payback ? words.saving(yen(payback.monthlySaving)) : words.noPayback}
      />
    </dl>
  );
}

function Figure({ name, value, hint }: { name: string; value: string; hint: string | undefined }) {
  return (
    <div className="card flex flex-col gap-1">
      <dt className="text-sm">{name}</dt>
      <dd>
        <span className="block text-xl font-bold text-blue-900">{value}</span>
        <span className="text-sm text-solid-gray-700">{hint}</span>
      </dd>
    </div>
  );
}

function Both({ estimates }: { estimates: Estimate[] }) {
  const words = useEstimateWords();
  const { yen } = useWords();
  const inOrder = [...estimates].sort((a, b) => Number(a.wageRise) - Number(b.wageRise));
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-bold">{words.both}</h3>
      <ScrollTable label={words.both}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.subsidy}</th>
            <th scope="col">{words.net}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ wageRise, subsidy, netCost }) => (
            <tr key={String(wageRise)}>
              <th scope="row">{wageRise ? words.rise : words.plain}</th>
              <td className="whitespace-nowrap">{yen(subsidy)}</td>
              <td className="whitespace-nowrap">{yen(netCost)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function Steps({ estimate: { steps } }: { estimate: Estimate }) {
  const words = useEstimateWords();
  const { yen } = useWords();
  const pick = usePick();
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-bold">{words.steps}</h3>
      <ScrollTable label={words.steps}>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.formula}</th>
            <th scope="col">{words.yen}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ code, label, formula, yen: amount }) => (
            <tr key={code}>
              <th scope="row">{pick(label)}</th>
              <td>{formula}</td>
              <td className="whitespace-nowrap">{yen(amount)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function Rules({ estimate: { on, parameters } }: { estimate: Estimate }) {
  const words = useEstimateWords();
  const { day, yen, listing } = useWords();
  const { rate, installationShareMost, ceilings } = parameters;
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-bold">{words.parameters}</h3>
      <Facts
        facts={[
          [words.day, day(`${on}T12:00:00+09:00`)],
          [words.rate, listing.percent(rate)],
          ...(['smallest', 'middle', 'largest'] as const).map(
            (bracket) =>
              [
                words.ceiling(words.brackets[bracket] ?? ''),
                words.ceilingText(yen(ceilings[bracket].plain), yen(ceilings[bracket].wageRise)),
              ] as const,
          ),
          [words.installationShare, listing.percent(installationShareMost)],
        ]}
      />
    </section>
  );
}
