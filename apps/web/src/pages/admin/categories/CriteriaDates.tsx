import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, doneBy, type Schemas } from '../../../api/client.js';
import { Confirmation } from '../../../parts/Confirmation.js';
import { DateField, Form, NumberField, SubmitButton, useForm } from '../../../parts/form/index.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { criteriaQuery } from '../queries.js';
import { useAdminWords } from '../words.js';

type Category = Schemas['CategoryPageView'];
type Criteria = Schemas['CriteriaView'];

/** The versions of the criteria by the day they begin; one that has not begun may be taken back. */
export function CriteriaDates({ category }: { category: Category }) {
  const { category: words } = useAdminWords();
  const { day } = useWords();
  const queries = useQueryClient();
  const versions = useQuery(criteriaQuery(category.id));
  const [ending, setEnding] = useState<Criteria>();
  const [adding, setAdding] = useState(false);
  const again = () => queries.invalidateQueries({ queryKey: ['admin', 'category', category.id] });
  const cancel = async (criteriaId: string) => {
    const params = { path: { id: category.id, criteriaId } };
    await doneBy(api.DELETE('/api/v1/categories/{id}/criteria/{criteriaId}', { params }));
    await again();
  };
  const standing = (version: Criteria): 'present' | 'coming' | 'past' =>
    version.id === category.criteria?.id
      ? 'present'
      : version.validFrom > (category.criteria?.validFrom ?? '')
        ? 'coming'
        : 'past';
  return (
    <section aria-labelledby="criteria" className="flex flex-col gap-3">
      <h2 id="criteria" className="text-std-20B-150">
        {words.criteria}
      </h2>
      <Shown of={versions}>
        {(found) => (
          <ol>
            {found.map((version) => (
              <li key={version.id} className="flex flex-wrap items-center gap-3 border-b border-solid-gray-300 py-2">
                <span className="min-w-48 flex-1">
                  {words.from(day(version.validFrom))}
                  <span className="ml-2 font-bold">{words.standing[standing(version)]}</span>
                  <span className="block text-sm">
                    {words.counts(version.targets.length, version.attributes.length)}
                  </span>
                </span>
                {standing(version) === 'coming' && (
                  <button type="button" className="button button-quiet" onClick={() => setEnding(version)}>
                    {words.cancel}
                  </button>
                )}
              </li>
            ))}
          </ol>
        )}
      </Shown>
      {category.criteria && category.status !== 'closed' && !adding && (
        <p>
          <button type="button" className="button button-quiet" onClick={() => setAdding(true)}>
            {words.announce}
          </button>
        </p>
      )}
      {category.criteria && adding && (
        <Announcement
          id={category.id}
          criteria={category.criteria}
          done={() => {
            setAdding(false);
            void again();
          }}
        />
      )}
      {ending && (
        <Confirmation
          title={words.cancelTitle(day(ending.validFrom))}
          verb={words.cancel}
          act={() => cancel(ending.id)}
          close={() => setEnding(undefined)}
        >
          <p>{words.cancelText}</p>
        </Confirmation>
      )}
    </section>
  );
}

/** Criteria like those of today with other least indexes, from a day to come. */
function Announcement({ id, criteria, done }: { id: string; criteria: Criteria; done: () => void }) {
  const { category: words } = useAdminWords();
  const { targets, functions, attributes } = criteria;
  const form = useForm<{ validFrom: string; targets: { leastIndex: number }[] }, Criteria>({
    send: (typed, headers) => {
      const indexes = typed.targets.map(({ leastIndex }) => leastIndex);
      const changed = targets.map((target, place) => ({ ...target, leastIndex: indexes[place]! }));
      const body = { validFrom: typed.validFrom, targets: changed, functions, attributes };
      return answerOf(api.POST('/api/v1/categories/{id}/criteria', { params: { path: { id } }, body, headers }));
    },
    done,
  });
  return (
    <section aria-labelledby="announce" className="card flex flex-col gap-4">
      <h3 id="announce" className="text-std-18B-160">
        {words.announce}
      </h3>
      <p>{words.announceText}</p>
      <Form of={form}>
        <DateField at="/validFrom" label={words.firstDay} />
        {targets.map(({ industry, process, leastIndex }, place) => (
          <NumberField
            key={`${industry} ${process}`}
            at={`/targets/${place}/leastIndex`}
            label={words.leastIndex(industry, process)}
            defaultValue={leastIndex}
          />
        ))}
        <SubmitButton>{words.announceVerb}</SubmitButton>
      </Form>
    </section>
  );
}
