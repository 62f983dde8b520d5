import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { KindLabel } from '../../../parts/KindLabel.js';
import { PageHead } from '../../../parts/PageHead.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { Part } from '../parts.js';
import { ownListingsQuery } from '../queries.js';
import { todayInJapan } from '../today.js';
import { useMakerWords } from '../words.js';
import { Graces } from './Graces.js';
import { TermList } from './TermList.js';
import { useTerms } from './use-terms.js';
import { useListingWords } from './words.js';

/** What is listed, and what runs out when. */
export function ListingsPage() {
  const words = useListingWords();
  const maker = useMakerWords();
  const { yen, day } = useWords();
  const query = useQuery(ownListingsQuery);
  const terms = useTerms();
  return (
    <div className="flex flex-col gap-8">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Graces />
      <Part title={words.list}>
        <Shown of={query}>
          {(listings) =>
            listings.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ScrollTable label={words.list}>
                <thead>
                  <tr>
                    <th scope="col">{words.product}</th>
                    <th scope="col">{words.status}</th>
                    <th scope="col">{words.kind}</th>
                    <th scope="col">{words.price}</th>
                    <th scope="col">{words.ends}</th>
                  </tr>
                </thead>
                <tbody>
                  {listings.map(({ id, productId, name, status, kind, bodyPrice, endsOn }) => (
                    <tr key={id}>
                      <th scope="row">
                        <Link to={`/maker/products/${productId}`}>{name}</Link>
                      </th>
                      <td>{maker.statuses[status]}</td>
                      <td>
                        <KindLabel kind={kind} />
                      </td>
                      <td>{yen(bodyPrice)}</td>
                      <td>{endsOn ? day(endsOn) : ''}</td>
                    </tr>
                  ))}
                </tbody>
              </ScrollTable>
            )
          }
        </Shown>
      </Part>
      <Part title={words.calendar}>
        <TermList terms={terms} today={todayInJapan()} />
      </Part>
    </div>
  );
}
