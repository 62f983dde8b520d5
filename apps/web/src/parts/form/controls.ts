import { bodyOf, numberIn, type Entry } from './body.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Passwords and codes are never kept, whatever the form. */
const SECRET = new Set(['password', 'file', 'hidden']);

/** The controls of a form that stand for a place in its body: their names are JSON pointers. */
const controlsIn = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((each): each is Control => 'name' in each && String(each.name).startsWith('/'));

/** What the form would send as it stands. */
export function bodyIn(form: HTMLFormElement): object {
  const lists = new Map<string, string[]>();
  const entries: Entry[] = [];
  for (const control of controlsIn(form)) {
    const { name, value } = control;
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      if (control.dataset.holds !== 'list') entries.push([name, control.checked]);
      else lists.set(name, [...(lists.get(name) ?? []), ...(control.checked ? [value] : [])]);
    } else if (!(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked)) {
      entries.push([name, control.dataset.holds === 'number' ? numberIn(value) : value]);
    }
  }
  return bodyOf([...entries, ...lists]);
}

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

/** Two boxes of one list share their name. */
const keyOf = (control: Control): string => (isChoice(control) ? `${control.name}=${control.value}` : control.name);

/** What stands in the form, to be put back later. */
export function typedIn(form: HTMLFormElement): Record<string, string> {
  const kept = controlsIn(form).filter(
    ({ type, autocomplete }) => !SECRET.has(type) && autocomplete !== 'one-time-code',
  );
  return Object.fromEntries(
    kept.map((control) => [keyOf(control), isChoice(control) ? String(control.checked) : control.value]),
  );
}

/** Puts back what stood in the form before. */
export function typeAgain(form: HTMLFormElement, values: Record<string, string>): void {
  for (const control of controlsIn(form)) {
    const value = values[keyOf(control)];
    if (value === undefined) continue;
    if (isChoice(control)) control.checked = value === 'true';
    else control.value = value;
  }
}
