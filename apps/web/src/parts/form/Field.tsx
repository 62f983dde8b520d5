import { useEffect, type ReactNode } from 'react';
import { useFormWords } from './words.js';
import { controlId, useFaultsOf, useFormAround } from './use-form.js';

/** What every field has: the place in the body it is for, its name, and what helps to fill it in. */
export interface FieldProps {
  /** JSON pointer, such as `/organisation/name`. */
  at: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
}

/** What joins a control to its label, hint and errors. */
export function useField({ at, label, hint }: Pick<FieldProps, 'at' | 'label' | 'hint'>) {
  const form = useFormAround();
  const faults = useFaultsOf(at);
  const { fields } = form;
  useEffect(() => {
    const known = fields.current;
    known.set(at, label);
    return () => void known.delete(at);
  }, [fields, at, label]);
  const id = controlId(form, at);
  const described = [hint && `${id}-hint`, faults.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    faults,
    control: {
      id,
      name: at,
      'aria-invalid': faults.length > 0 || undefined,
      'aria-describedby': described || undefined,
    },
  };
}

interface Around extends FieldProps {
  id: string;
  faults: string[];
  children: ReactNode;
}

/** A control with its label above it, then the hint, then what is wrong. */
export function FieldAround({ id, label, hint, optional, faults, children }: Around) {
  const words = useFormWords();
  return (
    <div className={`flex flex-col gap-1.5 ${faults.length > 0 ? 'faulty' : ''}`}>
      <label htmlFor={id} className="font-bold">
        {label}
        {optional && <span className="font-normal">（{words.optional}）</span>}
      </label>
      <HintAndFaults id={id} hint={hint} faults={faults} />
      {children}
    </div>
  );
}

/** Several controls under one question. */
export function FieldSet({ id, label, hint, optional, faults, children }: Around) {
  const words = useFormWords();
  return (
    <fieldset
      id={id}
      className={`flex flex-col gap-1.5 ${faults.length > 0 ? 'faulty' : ''}`}
      aria-describedby={faults.length > 0 ? `${id}-error` : undefined}
    >
      <legend className="mb-1.5 font-bold">
        {label}
        {optional && <span className="font-normal">（{words.optional}）</span>}
      </legend>
      <HintAndFaults id={id} hint={hint} faults={faults} />
      {children}
    </fieldset>
  );
}

function HintAndFaults({ id, hint, faults }: Pick<Around, 'id' | 'hint' | 'faults'>) {
  const words = useFormWords();
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-solid-gray-700">
          {hint}
        </div>
      )}
      {faults.length > 0 && (
        <p id={`${id}-error`} className="font-bold text-error-1">
          <span className="sr-only">{words.error}: </span>
          {faults.join(' ')}
        </p>
      )}
    </>
  );
}
