import { useEffect, useRef, type MouseEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { ApiProblem, type Schemas } from '../../api/client.js';
import { useFormWords } from './words.js';
import { controlId, fieldOf, pointsOf, useFormAround } from './use-form.js';

const MINUTE = 60;

type Point = Schemas['Problem']['errors'][number];

/**
 * Why the form could not be sent: everything to mend, each with a link to its field. It gets the focus, so that nobody
 * wonders what has happened.
 */
export function ErrorSummary() {
  const { error } = useFormAround();
  const words = useFormWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  if (!error) return null;
  const title = error instanceof ApiProblem ? error.problem.title : words.failed;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="card flex flex-col gap-2 border-2 border-error-1 bg-red-50">
      <h2 className="text-std-18B-160">{title}</h2>
      <Points />
      <WhatNow error={error} />
    </div>
  );
}

function Points() {
  const form = useFormAround();
  const words = useFormWords();
  const points = inOrder(pointsOf(form.error), [...form.fields.current.keys()]);
  if (points.length === 0) return null;
  const go = (event: MouseEvent, at: string) => {
    event.preventDefault();
    const control = document.getElementById(controlId(form, at));
    (control?.matches('fieldset') ? control.querySelector('input') : control)?.focus();
  };
  return (
    <>
      <p>{words.fix}</p>
      <ul className="list-disc pl-6">
        {points.map(({ pointer, code, detail }) => {
          const at = fieldOf(pointer, form.fields.current);
          return (
            <li key={`${pointer} ${code}`}>
              {at === undefined ? (
                detail
              ) : (
                <a href={`#${controlId(form, at)}`} onClick={(event) => go(event, at)}>
                  {words.labelled(form.fields.current.get(at) ?? '', detail)}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Points in the order in which their fields stand on the page; what is about no field comes first. */
function inOrder(points: readonly Point[], order: readonly string[]): Point[] {
  const placeOf = ({ pointer }: Point) => order.indexOf(fieldOf(pointer, new Map(order.map((at) => [at, at]))) ?? '');
  return [...points].sort((one, other) => placeOf(one) - placeOf(other));
}

/** What can be done about an error that is not one of what was typed. */
function WhatNow({ error }: { error: Error }) {
  const words = useFormWords();
  const { pathname, search } = useLocation();
  if (!(error instanceof ApiProblem)) {
    return (
      <p>
        {words.kept}
        {words.unreachable}
      </p>
    );
  }
  const { problem, retryAfter } = error;
  if (problem.code === 'sign_in_required' || problem.code === 'session_ended') {
    return (
      <p>
        <Link to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>{words.signIn}</Link>
      </p>
    );
  }
  if (problem.status === 429) return <p>{words.wait(Math.ceil((retryAfter ?? MINUTE) / MINUTE))}</p>;
  if (problem.status < 500) return null;
  return (
    <>
      <p>
        {words.kept}
        {words.broken}
      </p>
      <p className="text-sm">
        {words.reference}: {problem.instance}
      </p>
    </>
  );
}
