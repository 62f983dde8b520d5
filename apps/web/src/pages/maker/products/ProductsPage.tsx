import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { StageMark } from '../cases/CaseLine.js';
import { casesQuery, manufacturerQuery, productsQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { CreateProduct } from './CreateProduct.js';
import { useProductWords } from './words.js';

/** All products of the company, with where each stands. */
export function ProductsPage() {
  const words = useProductWords();
  const maker = useMakerWords();
  const { mayEdit } = useMaker();
  const company = useQuery(manufacturerQuery);
  const query = useQuery(productsQuery);
  const { data: cases = [] } = useQuery(casesQuery);
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={company}>
        {(registered) =>
          registered === null ? (
            <p className="card">
              {words.needsCompany} <Link to="/maker/company">{words.toCompany}</Link>
            </p>
          ) : (
            <>
              {mayEdit && (
                <div className="flex flex-wrap gap-3">
                  <CreateProduct />
                  <Link to="/maker/products/import" className="button button-quiet">
                    {words.fromExcel}
                  </Link>
                </div>
              )}
              <Shown of={query}>
                {(products) =>
                  products.length === 0 ? (
                    <p>{words.none}</p>
                  ) : (
                    <ul className="flex flex-col gap-3">
                      {products.map(({ id, name, modelNumbers, category, frozen }) => {
                        const newest = cases.find(({ subjectId }) => subjectId === id);
                        const stage = newest && (frozen || newest.stage === 'returned') ? newest.stage : 'draft';
                        return (
                          <li key={id} className="card relative flex flex-col gap-1 hover:border-blue-900">
                            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                              <Link to={`/maker/products/${id}`} className="font-bold after:absolute after:inset-0">
                                {name ?? maker.noName}
                              </Link>
                              <StageMark stage={stage} />
                            </div>
                            <p className="text-sm">
                              {category ?? words.noCategory}
                              {modelNumbers.length > 0 && ` ・ ${words.models(modelNumbers.join('、'))}`}
                            </p>
                          </li>
                        );
                      })}
                    </ul>
                  )
                }
              </Shown>
            </>
          )
        }
      </Shown>
    </div>
  );
}
