import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ApiProblem, type Schemas } from '../../../api/client.js';
import { prefecturesQuery } from '../../../api/queries.js';
import { Choice } from '../../../parts/Choice.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { shortName, TILES } from '../../../parts/prefecture-tiles.js';
import { NumberField, RowsField } from '../draft/Fields.js';
import { withValueAt } from '../draft/pointer.js';
import { FormFields } from '../draft/use-draft.js';
import { PrefecturesField } from '../evidence/FactFields.js';
import { Part } from '../parts.js';
import { coverageQuery, MAKER, ownListingsQuery, sellableQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { areasOf, groupsOf, type Area, type AreaGroup } from './areas.js';
import { useDealerWords } from './words.js';

type Side = 'manufacturer' | 'distributor';

/** Where the company looks after all of its products, or one: a map, and groups of prefectures with the same hours. */
export function CoverageForm({ part }: { part: Side }) {
  const words = useDealerWords();
  const query = useQuery(coverageQuery(part));
  const options = useCovered(part);
  const [chosen, setChosen] = useState('');
  const productId = chosen || null;
  return (
    <Part title={words.coverage[part]}>
      <p>{words.coverageLead}</p>
      {options.length > 0 && (
        <Choice
          label={words.coverageOf}
          value={chosen}
          options={[['', words.everyProduct], ...options]}
          choose={setChosen}
        />
      )}
      {productId !== null && <p className="text-sm">{words.ownAreas}</p>}
      <Shown of={query}>
        {(stated) => {
          const areas = stated.find((each) => each.productId === productId)?.areas ?? [];
          return <Editor key={chosen} part={part} productId={productId} areas={areas} />;
        }}
      </Shown>
    </Part>
  );
}

/** The products for which areas may be stated apart, by id. */
function useCovered(part: Side): [string, string][] {
  const { data: sellable = [] } = useQuery(sellableQuery(part === 'distributor'));
  const { data: listings = [] } = useQuery({ ...ownListingsQuery, enabled: part === 'manufacturer' });
  return part === 'distributor'
    ? sellable.map(({ id, name }) => [id, name ?? ''])
    : listings.map(({ productId, name }) => [productId, name]);
}

interface Edited {
  part: Side;
  /** None: all products. */
  productId: string | null;
  areas: Area[];
}

function Editor({ part, productId, areas }: Edited) {
  const words = useDealerWords();
  const { mayEdit } = useMaker();
  const queries = useQueryClient();
  const [content, setContent] = useState<{ groups: AreaGroup[] }>({ groups: groupsOf(areas) });
  const stated = areasOf(content.groups);
  const save = useMutation({
    mutationFn: () =>
      answerOf(
        api.PUT(`/api/v1/${part}/coverage`, {
          body: { areas: stated, ...(productId !== null && { productId }) } as Schemas['CoverageBody'],
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: [MAKER, part, 'coverage'] }),
  });
  return (
    <div className="flex flex-col gap-4">
      <p className="font-bold">{words.covered(stated.length)}</p>
      <Map covered={new Set(stated.map(({ prefecture }) => prefecture))} />
      {mayEdit && (
        <FormFields
          content={content}
          change={(pointer, value) => setContent((before) => withValueAt(before, pointer, value))}
          points={save.error instanceof ApiProblem ? save.error.problem.errors : []}
        >
          <RowsField at="/groups" title={words.group} add={words.add} fresh={{ prefectures: [] }}>
            {(row) => (
              <div className="flex flex-col gap-4">
                <div className="grid gap-4 sm:grid-cols-2">
                  <NumberField at={`${row}/answerHours`} label={words.answer} unit={words.hours} whole />
                  <NumberField at={`${row}/onSiteHours`} label={words.onSite} unit={words.hours} whole />
                </div>
                <PrefecturesField at={`${row}/prefectures`} label={words.prefectures} />
              </div>
            )}
          </RowsField>
          {save.error && <Trouble error={save.error} />}
          <p className="flex flex-wrap items-center gap-4">
            <button type="button" className="button" disabled={save.isPending} onClick={() => save.mutate()}>
              {save.isPending ? words.saving : words.save}
            </button>
            <span role="status">{save.isSuccess && words.saved}</span>
          </p>
        </FormFields>
      )}
    </div>
  );
}

/** Drawn for the eye; who hears the page has the groups. */
function Map({ covered }: { covered: ReadonlySet<string> }) {
  const { data: prefectures = [] } = useQuery(prefecturesQuery);
  return (
    <div aria-hidden="true" className="grid w-full max-w-[30rem] grid-cols-12 grid-rows-11 gap-0.5 sm:gap-1">
      {prefectures.map(({ code, ja }) => {
        const [gridColumn, gridRow] = TILES[code] ?? [];
        const look = covered.has(code) ? 'bg-blue-900 font-bold text-white' : 'bg-solid-gray-100 text-solid-gray-700';
        return (
          <span
            key={code}
            style={{ gridColumn, gridRow }}
            className={`flex aspect-square items-center justify-center rounded-4 text-[0.55rem] leading-none whitespace-nowrap ${look}`}
          >
            {shortName(ja)}
          </span>
        );
      })}
    </div>
  );
}
