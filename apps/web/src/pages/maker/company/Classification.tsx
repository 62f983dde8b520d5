import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { useSettled } from '../../../parts/use-settled.js';
import { usePick } from '../../../words/words.js';
import { bodyOf } from '../draft/body.js';
import { useCompanyWords } from './words.js';

type View = Schemas['ClassificationView'];
const PAUSE = 400;
const GROUPS = ['sme', 'small', 'deemed_large', 'startup'] as const;

/** Where the company stands by what is typed so far, and why; asked anew while somebody types. */
export function LiveClassification({ facts }: { facts: unknown }) {
  const typed = useSettled(JSON.stringify(bodyOf(facts ?? {})), PAUSE);
  const { data } = useQuery({
    queryKey: ['classification', typed],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/classification', { body: JSON.parse(typed) as Schemas['CompanyFactsBody'], signal })),
    placeholderData: keepPreviousData,
  });
  return data ? <ClassificationView classification={data} /> : null;
}

/** The classification with its reasons, limb by limb. */
export function ClassificationView({ classification: { size, startup, summary, limbs } }: { classification: View }) {
  const words = useCompanyWords();
  const pick = usePick();
  return (
    <section aria-label={words.classification} className="card flex flex-col gap-2 bg-blue-50">
      <h3 className="font-bold">{words.classification}</h3>
      <div role="status" className="flex flex-col gap-1">
        <p className="text-std-20B-150">
          {words.sizes[size]}
          {startup && `・${words.startup}`}
        </p>
        <p className="text-sm">{pick(summary)}</p>
      </div>
      <details>
        <summary className="py-1 underline">{words.reasons}</summary>
        <div className="flex flex-col gap-3 pt-2">
          {GROUPS.map((group) => (
            <div key={group}>
              <h4 className="font-bold">{words.groups[group]}</h4>
              <ul className="flex flex-col gap-1 text-sm">
                {limbs
                  .filter((limb) => limb.group === group)
                  .map(({ code, answer, explanation }) => (
                    <li key={code} className="flex flex-wrap gap-x-2">
                      <span className="font-bold">{words.answers[answer]}</span>
                      <span>{pick(explanation)}</span>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </section>
  );
}
