import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { inquiriesQuery } from '../queries.js';
import { useInquiryWords } from './words.js';

/** What buyers have asked the company. */
export function InquiriesPage() {
  const words = useInquiryWords();
  const { day } = useWords();
  const query = useQuery(inquiriesQuery('received'));
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={query}>
        {(inquiries) =>
          inquiries.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {inquiries.map(({ id, kind, status, listingName, buyer, lastSide, lastMessageAt }) => (
                <li
                  key={id}
                  className="card relative flex flex-wrap items-baseline gap-x-4 gap-y-1 hover:border-blue-900"
                >
                  <Link to={`/maker/inquiries/${id}`} className="font-bold after:absolute after:inset-0">
                    {listingName}
                  </Link>
                  <span className="text-sm">{words.kinds[kind]}</span>
                  <span className="text-sm">{buyer.name ?? words.visitor}</span>
                  <span
                    className={`text-sm ${status === 'open' && lastSide === 'buyer' ? 'font-bold text-error-2' : ''}`}
                  >
                    {status === 'closed' ? words.closed : lastSide === 'buyer' ? words.waiting : words.answered}
                  </span>
                  <span className="text-sm">{day(lastMessageAt)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </div>
  );
}
