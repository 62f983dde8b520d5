import { createContext, use, useEffect, useId, useRef, useState, type FormEvent, type RefObject } from 'react';
import { ApiProblem, newKey } from '../../api/client.js';
import { bodyIn, typeAgain, typedIn } from './controls.js';
import { drafts } from './drafts.js';

/** Headers that make a repeated call count once. */
export type Once = { 'idempotency-key': string };

export interface FormState {
  id: string;
  form: RefObject<HTMLFormElement | null>;
  pending: boolean;
  /** Why the last attempt failed. */
  error: Error | undefined;
  /** The names of the fields by the place they are for. */
  fields: RefObject<Map<string, string>>;
  submit: (event: FormEvent) => void;
  /** Takes note of what was typed. */
  keep: () => void;
}

interface Sending<Body, Answer> {
  /**
   * Sends what was typed; `once` goes into the headers of a POST that makes something, so that sending again after a
   * lost answer does not make it twice.
   */
  send: (body: Body, once: Once) => Promise<Answer>;
  /** What follows once it was taken. */
  done?: (answer: Answer) => void;
  /** Under this name what was typed is kept in the tab until it was sent. */
  draft?: string;
}

/**
 * A form whose controls keep what is typed themselves. Each is named after its place in the body (JSON pointer); a
 * refusal is shown beside the fields it is about and at the top, and nothing that was typed is lost.
 */
export function useForm<Body = Record<string, unknown>, Answer = void>(sending: Sending<Body, Answer>): FormState {
  const { send, done, draft } = sending;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const fields = useRef(new Map<string, string>());
  const attempt = useRef({ sent: '', key: '' });
  const busy = useRef(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Error>();

  useEffect(() => {
    if (draft && form.current) typeAgain(form.current, drafts.read(draft));
  }, [draft]);

  async function attemptWith(body: object) {
    busy.current = true;
    setPending(true);
    const sent = JSON.stringify(body);
    // The same content again is the same wish; other content is another.
    if (attempt.current.sent !== sent) attempt.current = { sent, key: newKey() };
    try {
      const answer = await send(body as Body, { 'idempotency-key': attempt.current.key });
      if (draft) drafts.forget(draft);
      attempt.current = { sent: '', key: '' };
      setError(undefined);
      done?.(answer);
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    } finally {
      busy.current = false;
      setPending(false);
    }
  }

  return {
    id,
    form,
    fields,
    pending,
    error,
    submit: (event) => {
      event.preventDefault();
      if (!busy.current && form.current) void attemptWith(bodyIn(form.current));
    },
    keep: () => {
      if (draft && form.current) drafts.write(draft, typedIn(form.current));
    },
  };
}

export const FormContext = createContext<FormState | undefined>(undefined);

/** The form around a field. */
export function useFormAround(): FormState {
  const form = use(FormContext);
  if (!form) throw new Error('A field stands outside of a form');
  return form;
}

/** Everything the API has to say about the last attempt. */
export const pointsOf = (error: Error | undefined) => (error instanceof ApiProblem ? error.problem.errors : []);

/** The id of the control for a place in the body. */
export const controlId = (form: FormState, at: string): string => `${form.id}${at}`;

/** The field a point is about: the one of its place, the nearest around it, or the first of those it holds together. */
export function fieldOf(pointer: string, fields: ReadonlyMap<string, string>): string | undefined {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) if (fields.has(at)) return at;
  return [...fields.keys()].find((at) => pointer !== '' && at.startsWith(`${pointer}/`));
}

/** What is wrong with a field, in words. */
export function useFaultsOf(at: string): string[] {
  const { error, fields } = useFormAround();
  return pointsOf(error)
    .filter(({ pointer }) => fieldOf(pointer, fields.current) === at)
    .map(({ detail }) => detail);
}
