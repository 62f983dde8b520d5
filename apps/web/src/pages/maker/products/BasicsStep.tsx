import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/client.js';
import { categoriesQuery, categoryQuery, schemaQuery, unitsQuery } from '../../../api/queries.js';
import { usePick } from '../../../words/words.js';
import { LongField, NumberField, Said, SelectField, TextField, TextsField, YesNoField } from '../draft/Fields.js';
import { at } from '../draft/pointer.js';
import { useField } from '../draft/use-draft.js';
import { useProductWords } from './words.js';

/** Category, name, models, description, and what products of the category state. */
export function BasicsStep() {
  const words = useProductWords();
  const { value: categoryId } = useField('/categoryId');
  const { value: further } = useField('/furtherCategoryIds');
  const ids = [categoryId, ...((further as string[] | undefined) ?? [])].filter((id) => typeof id === 'string');
  return (
    <div className="flex flex-col gap-6">
      <CategoryChoice />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField at="/name" label={words.name} needed most={200} />
        <TextField at="/reading" label={words.reading} needed most={200} />
      </div>
      <TextsField at="/modelNumbers" label={words.modelNumbers} hint={words.modelsHint} add={words.addModel} needed />
      <LongField at="/description" label={words.description} needed most={5000} />
      <section aria-label={words.attributes} className="flex flex-col gap-4">
        <h3 className="text-std-20B-150">{words.attributes}</h3>
        {ids.length === 0 ? <p>{words.chooseCategoryFirst}</p> : <p className="text-sm">{words.attributesHint}</p>}
        {ids.map((id, index) => (
          <Attributes key={id} categoryId={id} earlier={ids.slice(0, index)} />
        ))}
      </section>
    </div>
  );
}

const matches = (words: string, { name, reading, aliases, processes }: Schemas['CategoryView']): boolean => {
  const sought = words.normalize('NFKC').trim().toLowerCase();
  return [name, reading, ...aliases, ...processes].some((text) =>
    text.normalize('NFKC').toLowerCase().includes(sought),
  );
};

/** One category, found by its names or the work it is for, and further ones. */
function CategoryChoice() {
  const words = useProductWords();
  const { data: categories = [] } = useQuery(categoriesQuery);
  const { value: primary } = useField('/categoryId');
  const { value, set, said } = useField('/furtherCategoryIds');
  const [sought, setSought] = useState('');
  const search = useId();
  const further = (value as string[] | undefined) ?? [];
  const shown = categories.filter((category) => category.id === primary || matches(sought, category));
  const options = shown.map(({ id, name }) => [id, name] as const);
  const chosen = categories.find(({ id }) => id === primary);
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="flex flex-col gap-1">
          <label htmlFor={search} className="text-sm font-bold">
            {words.categoryFind}
          </label>
          <input
            id={search}
            type="search"
            className="field"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </div>
        <SelectField at="/categoryId" label={words.category} needed options={options} />
      </div>
      <p className="text-sm">
        {words.categoryHint} <Link to="/maker/proposals">{words.propose}</Link>
      </p>
      {chosen && <p className="card text-sm">{chosen.definition}</p>}
      {chosen && <Functions categoryId={chosen.id} />}
      <details open={further.length > 0}>
        <summary className="py-1 underline">{words.further}</summary>
        <fieldset className="flex flex-col gap-2 pt-2">
          <legend className="sr-only">{words.further}</legend>
          <Said said={said} />
          {further.map((id, index) => (
            <div key={id} className="flex flex-wrap items-center gap-2">
              <span>{categories.find((each) => each.id === id)?.name}</span>
              <button type="button" className="chip" onClick={() => set(further.toSpliced(index, 1))}>
                ×<span className="sr-only">{categories.find((each) => each.id === id)?.name}</span>
              </button>
            </div>
          ))}
          <select
            aria-label={words.addFurther}
            className="field max-w-full pr-8 sm:max-w-md"
            value=""
            onChange={({ target }) => target.value && set([...further, target.value])}
          >
            <option value="">{words.addFurther}</option>
            {categories
              .filter(({ id }) => id !== primary && !further.includes(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </fieldset>
      </details>
    </div>
  );
}

function Functions({ categoryId }: { categoryId: string }) {
  const words = useProductWords();
  const { data } = useQuery(categoryQuery(categoryId));
  const functions = data?.criteria?.functions ?? [];
  if (functions.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="font-bold">{words.functions}</p>
      <ul className="list-disc pl-6" lang="ja">
        {functions.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}

/** The fields that a category asks for; what an earlier category has asked already is not asked again. */
function Attributes({ categoryId, earlier }: { categoryId: string; earlier: string[] }) {
  const { data } = useQuery(schemaQuery(categoryId));
  const asked = useAskedKeys(earlier);
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      {data?.fields
        .filter(({ key }) => !asked.has(key))
        .map((field) => (
          <Attribute key={field.key} field={field} />
        ))}
    </div>
  );
}

function useAskedKeys([id = '']: string[]): Set<string> {
  const { data } = useQuery(schemaQuery(id));
  return new Set(data?.fields.map(({ key }) => key) ?? []);
}

function Attribute({ field }: { field: Schemas['FormFieldView'] }) {
  const pick = usePick();
  const { key, label, input, required, options = [], maxLength } = field;
  const common = { at: at('/attributes', key), label: pick(label), needed: required };
  switch (input) {
    case 'number':
      return <Quantity field={field} />;
    case 'select':
      return <SelectField {...common} options={options.map((option) => [option.value, pick(option.label)] as const)} />;
    case 'checkbox':
      return <YesNoField {...common} />;
    case 'text':
      return <TextField {...common} most={maxLength} />;
  }
}

/** A number in the unit of the category, or in another one of its kind that the registry converts. */
function Quantity({
  field: { key, label, required, unit, units = [], min, max },
}: {
  field: Schemas['FormFieldView'];
}) {
  const words = useProductWords();
  const pick = usePick();
  const { data: known = [] } = useQuery(unitsQuery);
  const pointer = at('/attributes', key);
  const { value, set } = useField(pointer);
  const written = typeof value === 'object' && value !== null ? (value as { value?: number; unit: string }) : undefined;
  const chosen = written?.unit ?? unit;
  const nameOf = (symbol: string) => {
    const found = known.find((each) => each.symbol === symbol);
    return found ? pick(found) : symbol;
  };
  const bounds = min !== undefined && max !== undefined ? `${min}–${max} ${unit ? nameOf(unit) : ''}` : undefined;
  return (
    <NumberField
      at={written ? `${pointer}/value` : pointer}
      label={pick(label)}
      needed={required}
      hint={bounds}
      unit={
        units.length > 1 ? (
          <select
            aria-label={`${pick(label)} ${words.unit}`}
            className="field pr-8"
            value={chosen}
            onChange={({ target }) => {
              const number = written ? written.value : (value as number | undefined);
              set(target.value === unit ? number : { value: number, unit: target.value });
            }}
          >
            {units.map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        ) : (
          unit && nameOf(unit)
        )
      }
    />
  );
}
