import { useFormAround } from './use-form.js';
import { useFormWords } from './words.js';

interface Props {
  quiet?: boolean;
  /** What is said once it was sent, where one stays on the page. */
  done?: string;
  children: string;
}

/** Sends the form, and says so while it is on its way. It keeps the focus; pressing it again then does nothing. */
export function SubmitButton({ quiet = false, done = '', children }: Props) {
  const { pending, error } = useFormAround();
  const words = useFormWords();
  return (
    <p className="flex flex-wrap items-center gap-4">
      <button
        type="submit"
        aria-disabled={pending}
        className={`button aria-disabled:opacity-60 ${quiet ? 'button-quiet' : ''}`}
      >
        {children}
      </button>
      <span role="status">{pending ? `${words.sending}…` : !error && done}</span>
    </p>
  );
}
