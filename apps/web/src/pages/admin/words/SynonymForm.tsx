import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ApiProblem, type Schemas } from '../../../api/client.js';
import { Form, SubmitButton, TextArea, TextField, useForm } from '../../../parts/form/index.js';
import { useSettled } from '../../../parts/use-settled.js';
import { useWords } from '../../../words/words.js';
import { useAdminWords } from '../words.js';

type Synonym = Schemas['SynonymView'];

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** A word with what it means; beside it what a search finds now and would find then, while typing. */
export function SynonymForm({ synonym, word, close }: { synonym?: Synonym; word: string; close: () => void }) {
  const { synonyms: words } = useAdminWords();
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ word, targets: synonym?.targets.join('\n') ?? '' });
  const form = useForm<{ word: string; targets?: string }, Synonym>({
    send: ({ word: name, targets = '' }, headers) => {
      const body = { word: name, targets: linesOf(targets) };
      if (!synonym) return answerOf(api.POST('/api/v1/synonyms', { body, headers }));
      const { id, version } = synonym;
      const ifMatch = { 'if-match': `"${version}"` };
      return answerOf(api.PUT('/api/v1/synonyms/{id}', { params: { path: { id } }, body, headers: ifMatch }));
    },
    done: () => {
      void queries.invalidateQueries({ queryKey: ['admin', 'synonyms'] });
      close();
    },
  });
  return (
    <section aria-labelledby="synonym" className="card grid gap-6 md:grid-cols-2">
      <div className="flex flex-col gap-4">
        <h2 id="synonym" className="text-std-20B-150">
          {synonym ? words.changing(synonym.word) : words.add}
        </h2>
        <Form of={form}>
          <TextField
            at="/word"
            label={words.word}
            autoComplete="off"
            defaultValue={typed.word}
            onChange={({ target }) => setTyped((before) => ({ ...before, word: target.value }))}
          />
          <TextArea
            at="/targets"
            label={words.targets}
            hint={words.targetsHint}
            rows={4}
            defaultValue={typed.targets}
            onChange={({ target }) => setTyped((before) => ({ ...before, targets: target.value }))}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{words.save}</SubmitButton>
            <button type="button" className="button button-quiet" onClick={close}>
              {words.close}
            </button>
          </div>
        </Form>
      </div>
      <Preview word={typed.word} targets={linesOf(typed.targets)} replaces={synonym?.word} />
    </section>
  );
}

function Preview({ word, targets, replaces }: { word: string; targets: string[]; replaces: string | undefined }) {
  const { synonyms: words } = useAdminWords();
  const [own, setOwn] = useState('');
  const asked = useSettled(JSON.stringify({ word: word.trim(), targets, q: own.trim() || word.trim() }), 300);
  const body = JSON.parse(asked) as { word: string; targets: string[]; q: string };
  const tried = useQuery({
    queryKey: ['admin', 'try', asked, replaces],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/synonyms/try', { body: { ...body, ...(replaces && { replaces }) }, signal })),
    enabled: body.word !== '',
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  const refused = tried.error instanceof ApiProblem ? tried.error.problem.errors : [];
  return (
    <div className="flex flex-col gap-4">
      <h3 className="text-std-18B-160">{words.preview}</h3>
      <label className="flex flex-col gap-1 text-sm font-bold">
        {words.tryQuery}
        <input
          type="search"
          className="field font-normal"
          placeholder={word}
          value={own}
          onChange={({ target }) => setOwn(target.value)}
        />
      </label>
      <div aria-live="polite" className="flex flex-col gap-4">
        {body.word === '' && <p>{words.typeFirst}</p>}
        {refused.map(({ pointer, detail }) => (
          <p key={pointer} className="text-error-1">
            {detail}
          </p>
        ))}
        {tried.error && refused.length === 0 && <p className="text-error-1">{words.notTried}</p>}
        {tried.data && refused.length === 0 && body.word !== '' && (
          <>
            <Found title={words.now} of={tried.data.now} />
            <Found title={words.then} of={tried.data.then} />
          </>
        )}
      </div>
    </div>
  );
}

function Found({ title, of: { total, categories, hits } }: { title: string; of: Schemas['TriedView'] }) {
  const { synonyms: words } = useAdminWords();
  const { number } = useWords();
  return (
    <div>
      <h4 className="font-bold">
        {title}: {words.found(number(total))}
      </h4>
      <p className="text-sm">{categories.length > 0 ? words.understood(categories.join('、')) : words.notUnderstood}</p>
      <ul className="list-disc pl-5">
        {hits.map(({ id, name, maker }) => (
          <li key={id}>
            {name}（{maker}）
          </li>
        ))}
      </ul>
    </div>
  );
}
