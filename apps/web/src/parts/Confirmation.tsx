import { useState, type ReactNode } from 'react';
import { useConfirmationWords } from './confirmation-words.js';
import { ModalDialog } from './ModalDialog.js';
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
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
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
    <ModalDialog title={title} close={close}>
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
    </ModalDialog>
  );
}
