import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../api/client.js';
import { prefecturesQuery } from '../../../api/queries.js';
import { shortName } from '../../../parts/prefecture-tiles.js';
import { usePick } from '../../../words/words.js';
import {
  CheckField,
  LongField,
  NumberField,
  RowsField,
  SaidAt,
  SelectField,
  TextField,
  YesNoField,
} from '../draft/Fields.js';
import { at } from '../draft/pointer.js';
import { useField } from '../draft/use-draft.js';
import { useMakerWords } from '../words.js';
import { useEvidenceWords } from './words.js';

type Fact = Schemas['FactView'];
export type Paper = readonly [id: string, name: string];

interface Props {
  facts: readonly Fact[];
  /** Where they stand. */
  parent: string;
  /** The papers that come with them. */
  papers: readonly Paper[];
}

/** The form for the facts of one kind of evidence, drawn from what the API says of it. */
export function FactFields({ facts, parent, papers }: Props) {
  const { value } = useField(parent);
  const stated = (value ?? {}) as Record<string, unknown>;
  return facts
    .filter(({ when }) => !when || stated[when.fact] === when.is)
    .map((fact) => <FactField key={fact.name} fact={fact} parent={parent} papers={papers} />);
}

function FactField({ fact, parent, papers }: { fact: Fact; parent: string; papers: readonly Paper[] }) {
  const maker = useMakerWords();
  const words = useEvidenceWords();
  const pick = usePick();
  const { data: prefectures = [] } = useQuery(prefecturesQuery);
  const pointer = at(parent, fact.name);
  const field = { at: pointer, label: fact.label, needed: fact.required };
  switch (fact.type) {
    case 'text':
      return (fact.most ?? 0) > 500 ? (
        <LongField {...field} most={fact.most} rows={3} />
      ) : (
        <TextField {...field} most={fact.most} />
      );
    case 'long_text':
      return <LongField {...field} most={fact.most} />;
    case 'date':
      return <TextField {...field} type="date" />;
    case 'yen':
      return <NumberField {...field} unit={maker.yen} whole />;
    case 'whole_number':
      return <NumberField {...field} whole />;
    case 'number':
      return <NumberField {...field} />;
    case 'yes_no':
      return fact.required ? <YesNoField {...field} /> : <CheckField {...field} />;
    case 'choice':
      return (
        <SelectField {...field} options={(fact.options ?? []).map(({ value, label }) => [value, label] as const)} />
      );
    case 'corporate_number':
      return <TextField {...field} most={13} />;
    case 'prefecture':
      return <SelectField {...field} options={prefectures.map((each) => [each.code, pick(each)] as const)} />;
    case 'prefectures':
      return <PrefecturesField at={pointer} label={fact.label} />;
    case 'url':
      return <TextField {...field} type="url" most={fact.most} />;
    case 'document':
      return <SelectField {...field} options={papers} />;
    case 'rows':
      return (
        <RowsField at={pointer} title={fact.label} add={words.add(fact.label)}>
          {(row) => <FactFields facts={fact.fields ?? []} parent={row} papers={papers} />}
        </RowsField>
      );
  }
}

/** Any of the forty-seven. */
export function PrefecturesField({ at: pointer, label }: { at: string; label: string }) {
  const words = useEvidenceWords();
  const { data: prefectures = [] } = useQuery(prefecturesQuery);
  const { value, set } = useField(pointer);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const toggle = (code: string) =>
    set(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code].sort());
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="text-sm font-bold">{label}</legend>
      <SaidAt at={pointer} />
      <div className="flex gap-2">
        <button type="button" className="chip" onClick={() => set(prefectures.map(({ code }) => code))}>
          {words.allPrefectures}
        </button>
        <button type="button" className="chip" onClick={() => set([])}>
          {words.noPrefectures}
        </button>
      </div>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-x-2">
        {prefectures.map(({ code, ja }) => (
          <label key={code} className="flex min-h-8 items-center gap-1.5 text-sm" lang="ja">
            <input
              type="checkbox"
              className="size-5 shrink-0"
              checked={chosen.includes(code)}
              onChange={() => toggle(code)}
            />
            {shortName(ja)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
