import type { ComponentProps } from 'react';
import { FieldAround, FieldSet, useField, type FieldProps } from './Field.js';
import { useFormWords } from './words.js';

type InputProps = Omit<ComponentProps<'input'>, 'id' | 'name'>;
export type Option = readonly [value: string, label: string];

/** A line of text: words, a mail address, a password … */
export function TextField({ at, label, hint, optional, className = 'w-full', ...input }: FieldProps & InputProps) {
  const { id, faults, control } = useField({ at, label, hint });
  return (
    <FieldAround {...{ at, id, label, hint, optional, faults }}>
      <input type="text" {...input} {...control} className={`field ${className}`} />
    </FieldAround>
  );
}

/** A number with its unit behind it; typed with commas or full-width figures it is understood too. */
export function NumberField({ unit, ...props }: FieldProps & InputProps & { unit?: string }) {
  const { at, label, hint, optional, className = 'w-40', ...input } = props;
  const { id, faults, control } = useField({ at, label, hint });
  return (
    <FieldAround {...{ at, id, label, hint, optional, faults }}>
      <span className="flex items-center gap-2">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          data-holds="number"
          {...input}
          {...control}
          aria-describedby={[control['aria-describedby'], unit && `${id}-unit`].filter(Boolean).join(' ') || undefined}
          className={`field text-end ${className}`}
        />
        {unit && <span id={`${id}-unit`}>{unit}</span>}
      </span>
    </FieldAround>
  );
}

/** A sum of money in whole yen. */
export function YenField(props: FieldProps & InputProps) {
  const { yen } = useFormWords();
  return <NumberField unit={yen} inputMode="numeric" {...props} />;
}

/** A day. */
export function DateField(props: FieldProps & InputProps) {
  return <TextField type="date" className="w-48" {...props} />;
}

/** Several lines of text. */
export function TextArea({ at, label, hint, optional, ...area }: FieldProps & Omit<ComponentProps<'textarea'>, 'id'>) {
  const { id, faults, control } = useField({ at, label, hint });
  return (
    <FieldAround {...{ at, id, label, hint, optional, faults }}>
      <textarea rows={6} {...area} {...control} className="field w-full" />
    </FieldAround>
  );
}

/** One of a longer list. */
export function Select({
  options,
  ...props
}: FieldProps & Omit<ComponentProps<'select'>, 'id'> & { options: readonly Option[] }) {
  const { at, label, hint, optional, ...select } = props;
  const { id, faults, control } = useField({ at, label, hint });
  const words = useFormWords();
  return (
    <FieldAround {...{ at, id, label, hint, optional, faults }}>
      <select {...select} {...control} className="field max-w-full pr-8">
        <option value="">{words.choose}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldAround>
  );
}

/** One of a few. */
export function RadioGroup({
  options,
  ...props
}: FieldProps &
  Omit<InputProps, 'type' | 'value' | 'defaultValue'> & { options: readonly Option[]; defaultValue?: string }) {
  const { at, label, hint, optional, defaultValue, ...input } = props;
  const { id, faults } = useField({ at, label, hint });
  return (
    <FieldSet {...{ at, id, label, hint, optional, faults }}>
      {options.map(([value, text]) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            className="size-5"
            {...input}
            name={at}
            value={value}
            defaultChecked={value === defaultValue}
          />
          {text}
        </label>
      ))}
    </FieldSet>
  );
}

/** Any of a few; sent as a list. */
export function CheckboxGroup({
  options,
  ...props
}: FieldProps &
  Omit<InputProps, 'type' | 'value' | 'defaultValue'> & {
    options: readonly Option[];
    defaultValue?: readonly string[];
  }) {
  const { at, label, hint, optional, defaultValue = [], ...input } = props;
  const { id, faults } = useField({ at, label, hint });
  return (
    <FieldSet {...{ at, id, label, hint, optional, faults }}>
      {options.map(([value, text]) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5"
            data-holds="list"
            {...input}
            name={at}
            value={value}
            defaultChecked={defaultValue.includes(value)}
          />
          {text}
        </label>
      ))}
    </FieldSet>
  );
}

/** Yes or no; sent as true or false. */
export function Checkbox({ at, label, hint, ...input }: Omit<FieldProps, 'optional'> & InputProps) {
  const { id, faults, control } = useField({ at, label, hint });
  return (
    <div className={`flex flex-col gap-1.5 ${faults.length > 0 ? 'faulty' : ''}`}>
      <label htmlFor={id} className="flex min-h-11 items-center gap-3">
        <input type="checkbox" className="size-5 shrink-0" {...input} {...control} />
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-solid-gray-700">
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p id={`${id}-error`} className="font-bold text-error-1">
          {faults.join(' ')}
        </p>
      )}
    </div>
  );
}
