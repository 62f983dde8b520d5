import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client.js';
import { industriesQuery } from '../../api/queries.js';
import { usePick, useWords } from '../../words/words.js';

/** What the products of a category are judged by today. */
export function CriteriaSections({ criteria }: { criteria: Schemas['CriteriaView'] }) {
  const { functions, attributes } = criteria;
  const { category: words } = useWords();
  const pick = usePick();
  return (
    <>
      <Targets targets={criteria.targets} />
      {functions.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-std-20B-150">{words.functions}</h2>
          <ul className="list-disc pl-6" lang="ja">
            {functions.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      {attributes.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-std-20B-150">{words.attributes}</h2>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {attributes.map(({ key, label, unit }) => (
              <li key={key}>
                {pick(label)}
                {unit && <span className="text-solid-gray-700"> ({unit})</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Targets({ targets }: { targets: Schemas['CriteriaView']['targets'] }) {
  const { category: words } = useWords();
  const pick = usePick();
  const { data: industries = [] } = useQuery(industriesQuery);
  const nameOf = (code: string) => {
    const industry = industries.find((each) => each.code === code);
    return industry ? pick(industry) : code;
  };
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-std-20B-150">{words.targets}</h2>
      <p className="text-sm">{words.indexHint}</p>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={words.targets}>
        <table className="table max-w-[48rem]">
          <thead>
            <tr>
              <th scope="col">{words.industry}</th>
              <th scope="col">{words.process}</th>
              <th scope="col">{words.index}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ industry, process, leastIndex }) => (
              <tr key={`${industry} ${process}`}>
                <td>{nameOf(industry)}</td>
                <td lang="ja">{process}</td>
                <td>{Math.round(leastIndex * 100)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
