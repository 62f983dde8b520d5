import type { Schemas } from '../../api/client.js';
import { useAttributeWords } from '../../parts/attribute-words.js';
import { usePick, useWords } from '../../words/words.js';

/** What a product states of the attributes its categories ask for. */
export function Specification({ listing }: { listing: Schemas['ListingView'] }) {
  const { listing: words } = useWords();
  const pick = usePick();
  const inWords = useAttributeWords();
  const stated = listing.definitions.flatMap((definition) => {
    const value = listing.attributes[definition.key];
    return value === undefined ? [] : [{ definition, value }];
  });
  if (stated.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.specification}</h2>
      <table className="table max-w-[48rem]">
        <tbody>
          {stated.map(({ definition, value }) => (
            <tr key={definition.key}>
              <th scope="row" className="w-1/2 font-normal text-solid-gray-700">
                {pick(definition.label)}
              </th>
              <td>{inWords(definition, value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
