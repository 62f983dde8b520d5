import type { Schemas } from '../../api/client.js';
import { ScrollTable } from '../../parts/ScrollTable.js';
import { useWords } from '../../words/words.js';

/** What a product is made of. */
export function Components({ components }: { components: Schemas['ComponentView'][] }) {
  const { listing: words } = useWords();
  if (components.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.components}</h2>
      <ScrollTable label={words.components}>
        <thead>
          <tr>
            <th scope="col">{words.component}</th>
            <th scope="col">{words.componentKind}</th>
            <th scope="col">{words.maker}</th>
            <th scope="col">{words.does}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {components.map(({ name, kind, maker, function: does, share }, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>{kind && words.kinds[kind]}</td>
              <td>{maker}</td>
              <td lang="ja">{does}</td>
              <td>{share !== null && words.percent(share / 100)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
