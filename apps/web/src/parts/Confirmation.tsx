import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useConfirmationWords } from './confirmation-words.js';
import { Trouble } from './Shown.js';

interface Props {
  title: string;
  /** What will be touched. */
  children: ReactNode;
  /** What the button that does it says. */
  verb: string;
  act: () => Promise<unknown>;
  close: () => void;
}

/** Asks before something that cannot easily be undone; Escape leaves everything as it is. */
export function Confirmation({ title, children, verb, act, close }: Props) {
  const words = useConfirmationWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  useEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  async function confirm() {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await act();
      close();
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
      setBusy(false);
    }
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      className="m-auto max-h-[90dvh] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-12 border border-solid-gray-420 p-6 backdrop:bg-opacity-gray-500"
    >
      <div className="flex flex-col gap-4">
        <h2 id={id} className="text-std-20B-150">
          {title}
        </h2>
        {error && <Trouble error={error} />}
        {children}
        <div className="flex flex-wrap gap-3">
          <button type="button" className="button" aria-disabled={busy} onClick={() => void confirm()}>
            {verb}
          </button>
          <button type="button" className="button button-quiet" onClick={close}>
            {words.keep}
          </button>
        </div>
      </div>
    </dialog>
  );
}
