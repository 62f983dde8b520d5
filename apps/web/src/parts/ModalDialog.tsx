import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  /** Escape, too, closes it. */
  close: () => void;
  children: ReactNode;
}

/** Something to decide before going on; the page behind it waits, and gets the focus back where it was. */
export function ModalDialog({ title, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // A second Escape in a row closes it without asking.
      onClose={() => !dialog.current?.open && close()}
      className="m-auto max-h-[90dvh] w-[min(40rem,calc(100vw-2rem))] overflow-y-auto rounded-12 border border-solid-gray-420 p-6 backdrop:bg-opacity-gray-500"
    >
      <div className="flex flex-col gap-4">
        <h2 id={id} className="text-std-20B-150">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
