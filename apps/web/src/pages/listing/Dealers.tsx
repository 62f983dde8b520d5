import type { Schemas } from '../../api/client.js';
import { Facts } from '../../parts/Facts.js';
import { useWords } from '../../words/words.js';

/** Who sells a product, and how to reach them. */
export function Dealers({ dealers }: { dealers: Schemas['DealerView'][] }) {
  const { listing: words } = useWords();
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.dealers}</h2>
      {dealers.length === 0 && <p>{words.dealersNone}</p>}
      <ul className="grid gap-4 md:grid-cols-2">
        {dealers.map(({ id, name, website, contact }) => (
          <li key={id} className="card flex flex-col gap-2">
            <h3 className="font-bold">{name}</h3>
            <p className="text-sm">{contact.department}</p>
            <Facts
              facts={[
                [words.phone, <a href={`tel:${contact.phone.replaceAll('-', '')}`}>{contact.phone}</a>],
                [words.mail, <a href={`mailto:${contact.mail}`}>{contact.mail}</a>],
                [words.hours, contact.hours],
                ...(website
                  ? [
                      [
                        words.website,
                        <a href={website} rel="noopener external nofollow">
                          {new URL(website).host}
                          {words.newWindow}
                        </a>,
                      ] as const,
                    ]
                  : []),
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
