import { useRef, type ReactNode } from 'react';
import { useMakerWords } from './words.js';

/** A dialog that asks before something is done that cannot be taken back. */
export function Asking({
  button,
  title,
  children,
}: {
  button: string;
  title: string;
  /** The content; `close` shuts the dialog. */
  children: (close: () => void) => ReactNode;
}) {
  const words = useMakerWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => dialog.current?.showModal()}>
        {button}
      </button>
      <dialog
        ref={dialog}
        aria-label={title}
        className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-16 border border-solid-gray-420 p-6 backdrop:bg-black/50"
      >
        <div className="flex flex-col gap-4">
          <h2 className="text-std-20B-150">{title}</h2>
          {children(close)}
          <div>
            <button type="button" className="button button-quiet" onClick={close}>
              {words.cancel}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}

/** A part of a page under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{title}</h2>
      {children}
    </section>
  );
}
