import { useState, type ReactNode } from 'react';
import { usePick } from '../../../words/words.js';
import { Badge } from '../parts/Badge.js';
import { useReviewWords } from '../words.js';
import { examines, useCase } from './case-context.js';
import { useFieldWords } from './field-words.js';
import { changesOf, sectionsOf, type Field } from './fields.js';
import { useValueWords } from './value-words.js';

const isText = (text: unknown): text is { ja: string; en: string } =>
  typeof text === 'object' && text !== null && 'ja' in text && 'en' in text;

/** What was handed in, field by field, with what has changed and a finding at hand for each. */
export function Submission() {
  const { file, desk } = useCase();
  const { case: words } = useReviewWords();
  const { sections: names } = useFieldWords();
  const pick = usePick();
  const [onlyChanges, setOnlyChanges] = useState(false);
  const changes = file.round > 1 ? file.changes : (desk.sinceApproved ?? []);
  const compared = file.round > 1 || desk.sinceApproved !== null;
  const sections = sectionsOf(file.kind, file.content, (text) => (isText(text) ? pick(text) : undefined));
  return (
    <div className="flex flex-col gap-5">
      {compared && (
        <div className="card flex flex-col gap-1 bg-yellow-50 text-sm">
          <p>
            {file.round > 1 ? words.changedSinceRound : words.changedSinceApproved}: {words.changes(changes.length)}
          </p>
          <label className="flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              className="size-5"
              checked={onlyChanges}
              onChange={({ target }) => setOnlyChanges(target.checked)}
            />
            {words.onlyChanges}
          </label>
        </div>
      )}
      {sections.map(({ name, fields }) => {
        const shown = onlyChanges ? fields.filter(({ pointer }) => changesOf(changes, pointer).length > 0) : fields;
        if (shown.length === 0) return null;
        return (
          <section key={name} className="flex flex-col">
            <h3 className="border-b-2 border-solid-gray-536 pb-1 font-bold">{names[name]}</h3>
            {shown.map((field) => (
              <FieldRow key={field.pointer} field={field} changes={changesOf(changes, field.pointer)} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function FieldRow({ field, changes }: { field: Field; changes: { pointer: string; before?: unknown }[] }) {
  const around = useCase();
  const { case: words } = useReviewWords();
  const { keys } = useFieldWords();
  const { pointer, key, label = keys[key] ?? key, value, unit } = field;
  const chosen = around.target !== undefined && 'pointer' in around.target && around.target.pointer === pointer;
  const findings = [
    ...around.file.findings.filter((finding) => finding.pointer === pointer && finding.resolvedRound === null),
    ...around.drafts.drafted.filter(({ target }) => 'pointer' in target && target.pointer === pointer),
  ].length;
  const target = { pointer, label };
  return (
    <div
      data-pointer={pointer}
      className={`flex flex-col gap-1 border-b border-solid-gray-300 py-2 pl-2 ${chosen ? 'bg-blue-50' : ''} ${changes.length > 0 ? 'border-l-4 border-l-warning-orange-1' : ''}`}
    >
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0 flex-1">
          <p className="text-sm text-solid-gray-700">
            {label} {changes.length > 0 && <Badge tone="warn">{words.changed}</Badge>}{' '}
            {findings > 0 && <Badge tone="bad">{words.openFindings(findings)}</Badge>}
          </p>
          <Value name={key} value={value} unit={unit} />
        </div>
        {examines(around) && (
          <button
            type="button"
            data-target
            className="chip min-h-8 shrink-0 px-2.5"
            aria-label={words.findingOn(label)}
            onFocus={() => around.choose(target)}
            onClick={() => around.write(target)}
          >
            {words.finding}
          </button>
        )}
      </div>
      {changes.map((change) => (
        <p key={change.pointer} className="text-sm">
          <span className="text-solid-gray-700">{words.before}: </span>
          <del lang="ja">
            <Value name={nameIn(change.pointer) ?? key} value={change.before} inline />
          </del>
        </p>
      ))}
    </div>
  );
}

const nameIn = (pointer: string): string | undefined => {
  const last = pointer.split('/').at(-1);
  return last && !/^\d+$/.test(last) ? last : undefined;
};

/** Whether it names something by an id, which says nothing to people. */
const isReference = (value: unknown): boolean =>
  typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value in words; of several that belong together each with its name. */
export function Value({
  name,
  value,
  unit,
  inline = false,
}: {
  name: string;
  value: unknown;
  unit?: string | undefined;
  inline?: boolean;
}): ReactNode {
  const say = useValueWords();
  const { keys } = useFieldWords();
  const { case: words } = useReviewWords();
  if (Array.isArray(value) && value.some(isRecord)) {
    if (inline) return JSON.stringify(value);
    return (
      <ol className="flex flex-col gap-1">
        {value.map((each: unknown, index) => (
          <li key={index} className="border-l-2 border-solid-gray-300 pl-2">
            <Value name={name} value={each} />
          </li>
        ))}
      </ol>
    );
  }
  if (isRecord(value)) {
    if (inline) return JSON.stringify(value);
    const known = Object.entries(value).filter(
      ([key, each]) => keys[key] !== undefined && each !== null && !isReference(each),
    );
    if (known.length === 0) return <p>{words.none}</p>;
    return (
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-sm">
        {known.map(([key, each]) => (
          <div key={key} className="contents">
            <dt className="text-solid-gray-700">{keys[key]}</dt>
            <dd lang="ja">
              <Value name={key} value={each} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  const text = say(name, value, unit);
  return inline ? (
    text
  ) : (
    <div className="whitespace-pre-line" lang="ja">
      {text}
    </div>
  );
}
