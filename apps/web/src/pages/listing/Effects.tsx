import type { Schemas } from '../../api/client.js';
import { ScrollTable } from '../../parts/ScrollTable.js';
import { useWords } from '../../words/words.js';
import { HoursSaved } from './HoursSaved.js';

/** What a product saves in each kind of work, and what the freed hours make possible. */
export function Effects({ listing }: { listing: Schemas['ListingView'] }) {
  const { effects, freedHours, productivity } = listing;
  const { listing: words } = useWords();
  if (effects.length === 0 && !freedHours) return null;
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-std-20B-150">{words.effects}</h2>
      {effects.length > 0 && <p>{words.effectsLead}</p>}
      {effects.length > 0 && <HoursSaved effects={effects} />}
      <ul className="grid gap-4 md:grid-cols-2">
        {effects.map((effect) => (
          <li key={`${effect.categoryId} ${effect.industry} ${effect.process}`} className="card flex flex-col gap-3">
            <Effect effect={effect} />
          </li>
        ))}
      </ul>
      {freedHours && (
        <div className="flex flex-col gap-2">
          <h3 className="font-bold">{words.freed}</h3>
          <p className="whitespace-pre-line" lang="ja">
            {freedHours}
          </p>
          {productivity && <p className="text-sm">{words.productivity}</p>}
        </div>
      )}
    </section>
  );
}

function Effect({ effect }: { effect: Schemas['ListedEffectView'] }) {
  const { listing: words } = useWords();
  const { process, index, hoursRemoved, hoursCreated, basis, sites } = effect;
  return (
    <>
      <h3 className="font-bold" lang="ja">
        {process}
      </h3>
      <p>
        <span className="text-sm">{words.index}</span>{' '}
        <span className="text-std-24B-150 text-blue-900">{words.percent(index)}</span>
      </p>
      <Bar share={index} />
      <p className="text-sm">
        {words.saves(hoursRemoved, hoursCreated)} ({words.basis[basis]}
        {sites > 0 && `, ${words.sites(sites)}`})
      </p>
      {effect.steps.length > 0 && <Steps steps={effect.steps} label={process} />}
    </>
  );
}

/** Drawn for the eye: the number stands above it. */
function Bar({ share }: { share: number }) {
  return (
    <div aria-hidden="true" className="h-3 w-full overflow-hidden rounded-full bg-solid-gray-100">
      <div className="h-full bg-blue-900" style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
    </div>
  );
}

function Steps({ steps, label }: { steps: Schemas['ListedStepView'][]; label: string }) {
  const { listing: words } = useWords();
  return (
    <ScrollTable label={label}>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, who, hoursBefore, hoursAfter }) => (
          <tr key={`${step} ${who}`}>
            <td lang="ja">{step}</td>
            <td lang="ja">{who}</td>
            <td className="whitespace-nowrap">{words.hoursOf(hoursBefore)}</td>
            <td className="whitespace-nowrap">{words.hoursOf(hoursAfter)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
