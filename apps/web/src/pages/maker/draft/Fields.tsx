import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useFieldWords } from './words.js';
import { useField, type Point } from './use-draft.js';

interface Labelled {
  /** Where in the draft it stands. */
  at: string;
  label: string;
  hint?: ReactNode;
  /** A submission needs it. */
  needed?: boolean;
  disabled?: boolean;
}

interface Given {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  disabled?: boolean;
}

/** The id of the field at a place, so that findings can lead to it. */
export const fieldId = (pointer: string): string => `field${pointer}`;

/** Label, hint and what there is to say, around an input. A link to it by `#` puts the focus into it. */
function Labelled({
  at,
  label,
  hint,
  needed,
  disabled,
  extra = [],
  children,
}: Labelled & { extra?: readonly string[]; children: (given: Given) => ReactNode }) {
  const words = useFieldWords();
  const { said } = useField(at);
  const note = useId();
  const id = fieldId(at);
  const box = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (decodeURIComponent(hash.slice(1)) !== id) return;
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
  }, [hash, id]);
  const told = said.length + extra.length > 0;
  return (
    <div ref={box} className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-sm font-bold">
        {label}
        {needed && <span className="ml-2 text-xs font-normal text-solid-gray-700">{words.needed}</span>}
      </label>
      {(hint || told) && (
        <div id={note} className="flex flex-col gap-0.5">
          {hint && <p className="text-sm text-solid-gray-700">{hint}</p>}
          <Said said={said} />
          {extra.map((text) => (
            <p key={text} className="text-sm font-bold text-error-2">
              {text}
            </p>
          ))}
        </div>
      )}
      {children({
        id,
        'aria-describedby': hint || told ? note : undefined,
        'aria-invalid': told || undefined,
        disabled,
      })}
    </div>
  );
}

/** What there is to say about a place. */
export function Said({ said }: { said: readonly Point[] }) {
  return said.map(({ code, detail }) => (
    <p key={`${code} ${detail}`} className="text-sm font-bold text-error-2">
      {detail}
    </p>
  ));
}

/** What there is to say about a place that is no single field, such as a table as a whole. */
export function SaidAt({ at }: { at: string }) {
  return <Said said={useField(at).said} />;
}

interface TextProps extends Labelled {
  type?: 'text' | 'date' | 'url' | 'tel' | 'email';
  most?: number;
  placeholder?: string;
  list?: string;
}

export function TextField({ type = 'text', most, placeholder, list, ...labelled }: TextProps) {
  const { value, set } = useField(labelled.at);
  return (
    <Labelled {...labelled}>
      {(given) => (
        <input
          {...given}
          type={type}
          maxLength={most}
          placeholder={placeholder}
          list={list}
          className={`field min-w-0 ${type === 'date' ? 'w-44 max-w-full' : 'w-full'}`}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => set(target.value)}
        />
      )}
    </Labelled>
  );
}

export function LongField({ most, rows = 4, ...labelled }: Labelled & { most?: number; rows?: number }) {
  const { value, set } = useField(labelled.at);
  return (
    <Labelled {...labelled}>
      {(given) => (
        <textarea
          {...given}
          rows={rows}
          maxLength={most}
          className="field w-full"
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => set(target.value)}
        />
      )}
    </Labelled>
  );
}

const grouped = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 6 });

/** Reads a number as people write it: full-width digits, separators. NaN for what is none. */
export const numberIn = (text: string): number =>
  Number(
    text
      .normalize('NFKC')
      .replaceAll(/[,\s]/g, '')
      .replace(/^[−ー]/, '-'),
  );

interface NumberProps extends Labelled {
  unit?: ReactNode;
  /** Otherwise decimals are allowed. */
  whole?: boolean;
}

/** A number. What is no number stays in the field, is said to be none, and is not saved. */
export function NumberField({ unit, whole = false, ...labelled }: NumberProps) {
  const words = useFieldWords();
  const { value, set } = useField(labelled.at);
  const shown = typeof value === 'number' ? grouped.format(value) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const number = numberIn(typed ?? shown);
  const wrong = typed !== null && typed !== '' && (Number.isNaN(number) || (whole && !Number.isInteger(number)));
  function type(text: string) {
    setTyped(text);
    const next = numberIn(text);
    const usable = text.trim() !== '' && !Number.isNaN(next) && (!whole || Number.isInteger(next));
    set(usable ? next : undefined);
  }
  return (
    <Labelled {...labelled} extra={wrong ? [whole ? words.notWhole : words.notNumber] : []}>
      {(given) => (
        <span className="flex items-center gap-2">
          <input
            {...given}
            inputMode={whole ? 'numeric' : 'decimal'}
            autoComplete="off"
            className="field w-full max-w-48 min-w-0 text-right"
            value={typed ?? shown}
            onChange={({ target }) => type(target.value)}
            onBlur={() => !wrong && setTyped(null)}
          />
          {unit && <span className="shrink-0 text-sm">{unit}</span>}
        </span>
      )}
    </Labelled>
  );
}

type Options = readonly (readonly [value: string, label: string])[];

export function SelectField({ options, empty, ...labelled }: Labelled & { options: Options; empty?: string }) {
  const words = useFieldWords();
  const { value, set } = useField(labelled.at);
  const chosen = typeof value === 'string' ? value : '';
  return (
    <Labelled {...labelled}>
      {(given) => (
        <select
          {...given}
          className="field w-full max-w-full pr-8"
          value={chosen}
          onChange={({ target }) => set(target.value === '' ? undefined : target.value)}
        >
          <option value="">{empty ?? words.choose}</option>
          {chosen !== '' && !options.some(([each]) => each === chosen) && <option value={chosen}>{chosen}</option>}
          {options.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Yes, no, or not said yet. */
export function YesNoField({ yes, no, ...labelled }: Labelled & { yes?: string; no?: string }) {
  const words = useFieldWords();
  const { value, set } = useField(labelled.at);
  return (
    <Labelled {...labelled}>
      {(given) => (
        <select
          {...given}
          className="field w-full max-w-64 pr-8"
          value={typeof value === 'boolean' ? String(value) : ''}
          onChange={({ target }) => set(target.value === '' ? undefined : target.value === 'true')}
        >
          <option value="">{words.choose}</option>
          <option value="true">{yes ?? words.yes}</option>
          <option value="false">{no ?? words.no}</option>
        </select>
      )}
    </Labelled>
  );
}

export function CheckField({ at, label, hint, disabled }: Labelled) {
  const { value, set, said } = useField(at);
  const note = useId();
  const id = fieldId(at);
  const told = said.length > 0 || hint;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="flex items-start gap-2">
        <input
          id={id}
          type="checkbox"
          aria-describedby={told ? note : undefined}
          aria-invalid={said.length > 0 || undefined}
          disabled={disabled}
          className="mt-1 size-5 shrink-0"
          checked={value === true}
          onChange={({ target }) => set(target.checked)}
        />
        <span>{label}</span>
      </label>
      {told && (
        <div id={note}>
          {hint && <p className="text-sm text-solid-gray-700">{hint}</p>}
          <Said said={said} />
        </div>
      )}
    </div>
  );
}

/** Several short texts, one below another, such as model numbers. */
export function TextsField({ at: pointer, label, hint, needed, add }: Labelled & { add: string }) {
  const words = useFieldWords();
  const { value, set } = useField(pointer);
  const texts = Array.isArray(value) && value.length > 0 ? (value as string[]) : [''];
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="text-sm font-bold">
        {label}
        {needed && <span className="ml-2 text-xs font-normal text-solid-gray-700">{words.needed}</span>}
      </legend>
      {hint && <p className="text-sm text-solid-gray-700">{hint}</p>}
      <SaidAt at={pointer} />
      {texts.map((text, index) => (
        <div key={index} className="flex flex-col gap-1">
          <SaidAt at={`${pointer}/${index}`} />
          <div className="flex gap-2">
            <input
              id={fieldId(`${pointer}/${index}`)}
              aria-label={words.numbered(label, index + 1)}
              className="field w-full max-w-72 min-w-0"
              value={text}
              onChange={({ target }) => set(texts.with(index, target.value))}
            />
            {texts.length > 1 && (
              <button
                type="button"
                className="button button-quiet px-3"
                aria-label={words.removeNumbered(label, index + 1)}
                onClick={() => set(texts.toSpliced(index, 1))}
              >
                {words.remove}
              </button>
            )}
          </div>
        </div>
      ))}
      <div>
        <button type="button" className="chip" onClick={() => set([...texts, ''])}>
          {add}
        </button>
      </div>
    </fieldset>
  );
}

/** Rows of several fields, such as the parts of a product; each may be taken out again. */
export function RowsField({
  at: pointer,
  title,
  hint,
  add,
  fresh = {},
  children,
}: {
  at: string;
  title: string;
  hint?: ReactNode;
  add: string;
  fresh?: object;
  children: (rowPointer: string, index: number) => ReactNode;
}) {
  const words = useFieldWords();
  const { value, set } = useField(pointer);
  const rows = Array.isArray(value) ? (value as object[]) : [];
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h3 className="font-bold">{title}</h3>
      {hint && <p className="text-sm text-solid-gray-700">{hint}</p>}
      <SaidAt at={pointer} />
      {rows.map((_row, index) => (
        <div
          key={index}
          role="group"
          aria-label={words.numbered(title, index + 1)}
          className="card flex flex-col gap-3"
        >
          <SaidAt at={`${pointer}/${index}`} />
          {children(`${pointer}/${index}`, index)}
          <div>
            <button
              type="button"
              className="chip"
              aria-label={words.removeNumbered(title, index + 1)}
              onClick={() => set(rows.toSpliced(index, 1))}
            >
              {words.remove}
            </button>
          </div>
        </div>
      ))}
      <div>
        <button type="button" className="button button-quiet" onClick={() => set([...rows, fresh])}>
          {add}
        </button>
      </div>
    </section>
  );
}
