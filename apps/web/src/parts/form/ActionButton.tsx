import { useState } from 'react';
import { ApiProblem } from '../../api/client.js';
import { useFormWords } from './words.js';

interface Props {
  /** What the button does; it may fail, and then says so beside it. */
  act: () => Promise<unknown>;
  /** Asked before something is done that cannot be undone. */
  ask?: string;
  /** What the button is called where its text alone does not say what it is about. */
  label?: string;
  className?: string;
  children: string;
}

/** A button that does one thing at once. */
export function ActionButton({ act, ask, label, className = 'underline', children }: Props) {
  const words = useFormWords();
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Error>();

  async function go() {
    if (pending) return;
    setAsking(false);
    setPending(true);
    setError(undefined);
    try {
      await act();
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setPending(false);
    }
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {asking ? (
        <span role="group" aria-label={ask} className="inline-flex flex-wrap items-center gap-3">
          <span>{ask}</span>
          <button type="button" autoFocus className="underline" onClick={() => void go()}>
            {words.yes}
          </button>
          <button type="button" className="underline" onClick={() => setAsking(false)}>
            {words.no}
          </button>
        </span>
      ) : (
        <button
          type="button"
          aria-label={label}
          aria-disabled={pending}
          className={`${className} aria-disabled:opacity-60`}
          onClick={() => (ask ? setAsking(true) : void go())}
        >
          {children}
        </button>
      )}
      {error && (
        <span role="alert" className="font-bold text-error-1">
          {textOf(error, words.actionFailed)}
        </span>
      )}
    </span>
  );
}

const textOf = (error: Error, unreached: string): string =>
  error instanceof ApiProblem
    ? [error.problem.errors.map(({ detail }) => detail).join(' '), error.problem.title].find(Boolean)!
    : unreached;
