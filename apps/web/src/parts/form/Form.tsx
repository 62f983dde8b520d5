import type { ReactNode } from 'react';
import { ErrorSummary } from './ErrorSummary.js';
import { FormContext, type FormState } from './use-form.js';

interface Props {
  /** What {@link useForm} answered. */
  of: FormState;
  children: ReactNode;
  className?: string;
}

/** A form with its errors listed at the top. Checking is left to the API, which names everything at once. */
export function Form({ of: form, children, className = 'flex max-w-xl flex-col gap-6' }: Props) {
  return (
    <FormContext value={form}>
      <form
        ref={form.form}
        noValidate
        aria-busy={form.pending}
        onSubmit={form.submit}
        onInput={form.keep}
        className={className}
      >
        <ErrorSummary />
        {children}
      </form>
    </FormContext>
  );
}
