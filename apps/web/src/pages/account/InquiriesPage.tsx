import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { COMPANY_ROLES } from '../../api/places.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { AccountFrame } from './AccountFrame.js';
import { inquiriesQuery, type Box } from './queries.js';
import { useAccountWords } from './words.js';

const BOXES = ['asked', 'received'] as const;

/** The inquiries of one's company: those it has sent, and those it was sent. */
export function InquiriesPage() {
  return <AccountFrame roles={COMPANY_ROLES}>{() => <Inquiries />}</AccountFrame>;
}

function Inquiries() {
  const words = useAccountWords();
  const [address] = useSearchParams();
  const box: Box = address.get('box') === 'received' ? 'received' : 'asked';
  const inquiries = useInfiniteQuery(inquiriesQuery(box));
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.inquiries}>
        <p>{words.inquiriesLead}</p>
      </PageHead>
      <nav aria-label={words.box} className="flex flex-wrap gap-2">
        {BOXES.map((each) => (
          <Link
            key={each}
            to={each === 'asked' ? '?' : `?box=${each}`}
            aria-current={each === box ? 'true' : undefined}
            className="chip"
          >
            {words[each]}
          </Link>
        ))}
      </nav>
      <Shown of={inquiries}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p>{box === 'asked' ? words.inquiriesEmpty : words.receivedEmpty}</p>;
          return (
            <ul className="flex flex-col gap-4">
              {items.map((inquiry) => (
                <Summary key={inquiry.id} inquiry={inquiry} box={box} />
              ))}
            </ul>
          );
        }}
      </Shown>
      {inquiries.hasNextPage && (
        <button type="button" className="button button-quiet self-start" onClick={() => void inquiries.fetchNextPage()}>
          {words.more}
        </button>
      )}
    </div>
  );
}

function Summary({ inquiry, box }: { inquiry: Schemas['InquiryListEntry']; box: Box }) {
  const words = useAccountWords();
  const { id, kind, status, listingName, company, buyer, lastMessageAt } = inquiry;
  return (
    <li className="card flex flex-col gap-1">
      <h2 className="text-lg font-bold">
        <Link to={`/inquiries/${id}`}>{listingName}</Link>
      </h2>
      <p>
        {words.kind[kind]} · {box === 'asked' ? company : (buyer.name ?? '')}
      </p>
      <p className="text-sm text-solid-gray-700">
        {words.status[status]} · {words.last(words.moment(lastMessageAt))}
      </p>
    </li>
  );
}
