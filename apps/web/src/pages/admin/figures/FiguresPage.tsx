import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, doneBy, type Schemas } from '../../../api/client.js';
import { Confirmation } from '../../../parts/Confirmation.js';
import { DateField, Form, NumberField, Select, SubmitButton, useForm } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { figuresQuery } from '../queries.js';
import { useAdminWords } from '../words.js';

type Figure = Schemas['SchemeParameterView'];

const tomorrow = (): string => new Date(Date.now() + 33 * 3_600_000).toISOString().slice(0, 10);

/** The figures of the scheme with the days on which they hold; changes are announced, and can be taken back until then. */
export function FiguresPage() {
  const { figures: words } = useAdminWords();
  const figures = useQuery(figuresQuery);
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={figures}>
        {(found) => (
          <>
            <Table figures={found} />
            <Change names={[...new Set(found.map(({ name }) => name))]} />
          </>
        )}
      </Shown>
    </div>
  );
}

function Table({ figures }: { figures: Figure[] }) {
  const { figures: words } = useAdminWords();
  const { day } = useWords();
  const queries = useQueryClient();
  const [ending, setEnding] = useState<Figure>();
  const cancel = async (id: string) => {
    await doneBy(api.DELETE('/api/v1/scheme-parameters/{id}', { params: { path: { id } } }));
    await queries.invalidateQueries({ queryKey: figuresQuery.queryKey });
  };
  const nameOf = (name: string) => words.names[name] ?? name;
  return (
    <>
      <ScrollTable label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row" className="min-w-48 font-normal">
                {nameOf(figure.name)}
              </th>
              <td className="text-end tabular-nums">{figure.value.toLocaleString('ja-JP')}</td>
              <td className="whitespace-nowrap">{day(figure.validFrom)}</td>
              <td className="whitespace-nowrap">
                {figure.validTo ? day(figure.validTo) : words.further}
                {figure.validFrom >= tomorrow() && (
                  <button type="button" className="ml-3 underline" onClick={() => setEnding(figure)}>
                    {words.cancel}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {ending && (
        <Confirmation
          title={words.ask(nameOf(ending.name))}
          verb={words.cancel}
          act={() => cancel(ending.id)}
          close={() => setEnding(undefined)}
        >
          <p>{words.reach(day(ending.validFrom))}</p>
        </Confirmation>
      )}
    </>
  );
}

function Change({ names }: { names: string[] }) {
  const { figures: words } = useAdminWords();
  const queries = useQueryClient();
  const form = useForm<Schemas['ScheduleParameterBody'], Figure>({
    send: (body, headers) => answerOf(api.POST('/api/v1/scheme-parameters', { body, headers })),
    done: () => {
      form.form.current?.reset();
      void queries.invalidateQueries({ queryKey: figuresQuery.queryKey });
    },
  });
  return (
    <section aria-labelledby="change" className="card flex flex-col gap-4">
      <h2 id="change" className="text-std-20B-150">
        {words.change}
      </h2>
      <p>{words.changeText}</p>
      <Form of={form}>
        <Select
          at="/name"
          label={words.name}
          options={names.map((name) => [name, words.names[name] ?? name] as const)}
        />
        <NumberField at="/value" label={words.value} hint={words.valueHint} />
        <DateField at="/validFrom" label={words.from} min={tomorrow()} />
        <SubmitButton>{words.announce}</SubmitButton>
      </Form>
    </section>
  );
}
