import type { FormEvent, ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { textIn } from '../../parts/text-in.js';
import { useAdminWords } from './words.js';

/** Narrows a list by a text that stands in the address. */
export function SearchField({ label, children }: { label: string; children?: ReactNode }) {
  const { search } = useAdminWords();
  const [address, setAddress] = useSearchParams();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = new URLSearchParams(address);
    const q = textIn(event.currentTarget, 'q');
    if (q) next.set('q', q);
    else next.delete('q');
    setAddress(next, { preventScrollReset: true });
  };
  return (
    <form role="search" aria-label={label} onSubmit={apply} className="flex flex-wrap items-end gap-3">
      <label className="flex min-w-0 flex-1 flex-col gap-1 text-sm font-bold sm:max-w-80">
        {label}
        <input
          key={address.get('q')}
          name="q"
          type="search"
          defaultValue={address.get('q') ?? ''}
          className="field w-full font-normal"
        />
      </label>
      {children}
      <button type="submit" className="button button-quiet">
        {search}
      </button>
    </form>
  );
}
