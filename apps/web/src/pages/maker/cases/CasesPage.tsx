import { useQuery } from '@tanstack/react-query';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { casesQuery } from '../queries.js';
import { CaseLine } from './CaseLine.js';
import { useCaseWords } from './words.js';

/** Everything the company has handed in. */
export function CasesPage() {
  const words = useCaseWords();
  const query = useQuery(casesQuery);
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={query}>
        {(cases) =>
          cases.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {cases.map((item) => (
                <li key={item.id}>
                  <CaseLine item={item} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </div>
  );
}
