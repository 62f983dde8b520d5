import { useId, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { FIELDS, type Field } from './asked.js';
import { useEstimateWords } from './words.js';

/** What to reckon with. Sent off, it stands in the address; a listing fixes the price. */
export function EstimateForm({ missing }: { missing: Field[] }) {
  const words = useEstimateWords();
  const [address, setAddress] = useSearchParams();
  const listing = address.get('listing');
  const started = FIELDS.some((field) => field !== 'hours' && address.has(field));
  const faults = started ? missing : [];
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = new URLSearchParams(listing ? { listing } : {});
    for (const field of FIELDS) {
      const value = form.get(field);
      if (typeof value === 'string' && value !== '') next.set(field, value);
    }
    if (form.get('wageRise')) next.set('wageRise', 'true');
    // With nothing filled in the page still has to say what is missing.
    if (!FIELDS.some((field) => field !== 'hours' && next.has(field))) next.set('staff', '');
    setAddress(next);
  }
  return (
    <form aria-label={words.form} noValidate onSubmit={send} className="no-print card flex flex-col gap-4">
      {faults.length > 0 && (
        <div role="alert" className="rounded-8 border border-error-1 bg-red-50 p-3">
          <p className="font-bold">{words.fix}</p>
          <ul className="list-disc pl-5">
            {faults.map((field) => (
              <li key={field}>
                <a href={`#estimate-${field}`}>{words.needs[field]}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!listing && (
        <>
          <NumberField
            field="price"
            label={words.price}
            fault={faults.includes('price') ? words.needs.price : undefined}
          />
          <NumberField field="installation" label={words.installation} />
        </>
      )}
      <NumberField field="staff" label={words.staff} fault={faults.includes('staff') ? words.needs.staff : undefined} />
      <NumberField field="hours" label={words.hours} hint={words.hoursHint} />
      <NumberField field="wage" label={words.wage} />
      <NumberField field="on" label={words.on} hint={words.onHint} type="date" />
      <label className="flex items-center gap-2">
        <input type="checkbox" name="wageRise" className="size-5" defaultChecked={address.get('wageRise') === 'true'} />
        {words.wageRise}
      </label>
      <button type="submit" className="button">
        {words.submit}
      </button>
    </form>
  );
}

interface FieldProps {
  field: Field;
  label: string;
  hint?: string;
  fault?: string | undefined;
  type?: 'text' | 'date';
}

function NumberField({ field, label, hint, fault, type = 'text' }: FieldProps) {
  const [address] = useSearchParams();
  const described = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={`estimate-${field}`} className="text-sm font-bold">
        {label}
      </label>
      <input
        id={`estimate-${field}`}
        name={field}
        type={type}
        inputMode={type === 'text' ? 'decimal' : undefined}
        defaultValue={address.get(field) ?? ''}
        aria-invalid={fault !== undefined}
        aria-describedby={hint || fault ? described : undefined}
        className="field w-full min-w-0"
      />
      {(hint || fault) && (
        <p id={described} className={`text-sm ${fault ? 'font-bold text-error-1' : 'text-solid-gray-700'}`}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}
