import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/client.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { useMakerWords } from '../words.js';
import { useImportWords } from './words.js';

export type ImportView = Schemas['ProductImportView'];
type Row = Schemas['ImportRowView'];
type SheetPoint = Schemas['SheetPointView'];

const ACTIONS = ['create', 'change', 'unchanged', 'refused'] as const;
const LOOKS: Record<Row['action'], string> = {
  create: 'font-bold text-success-2',
  change: 'font-bold text-blue-1000',
  unchanged: '',
  refused: 'font-bold text-error-2',
};

/** What becomes of each row of a file, or what has become of it once it is saved. */
export function ImportReport({ view, saved = false }: { view: ImportView; saved?: boolean }) {
  const words = useImportWords();
  const { problems, counts, rows } = view;
  const [onlyRefused, setOnlyRefused] = useState(false);
  if (problems.length > 0) {
    return (
      <div role="alert" className="card flex flex-col gap-2 border-2 border-error-1 bg-red-50">
        <p className="font-bold">{words.fileWrong}</p>
        <Points points={problems} />
      </div>
    );
  }
  const shown = onlyRefused ? rows.filter(({ action }) => action === 'refused') : rows;
  return (
    <>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {ACTIONS.map((action) => (
          <div key={action} className="card flex flex-col-reverse p-3">
            <dt className="text-sm">{words.counts[action]}</dt>
            <dd className={`text-std-24B-150 ${counts[action] > 0 ? LOOKS[action] : ''}`}>{counts[action]}</dd>
          </div>
        ))}
      </dl>
      {counts.refused > 0 && counts.refused < rows.length && (
        <div>
          <button
            type="button"
            className="chip"
            aria-pressed={onlyRefused}
            onClick={() => setOnlyRefused(!onlyRefused)}
          >
            {onlyRefused ? words.showAll : words.showRefused}
          </button>
        </div>
      )}
      <ScrollTable label={words.rows}>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.product}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <RowOf key={row.row} row={row} saved={saved} />
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

function RowOf({ row: line, saved }: { row: Row; saved: boolean }) {
  const words = useImportWords();
  const maker = useMakerWords();
  const { row, action, productId, name, modelNumbers, category, changed, errors, missing } = line;
  const called = name ?? maker.noName;
  return (
    <tr>
      <td>{row}</td>
      <th scope="row" className="min-w-28">
        {productId === null ? called : <Link to={`/maker/products/${productId}`}>{called}</Link>}
        <span className="block text-sm font-normal">
          {[category, modelNumbers.join('、')].filter(Boolean).join(' ・ ')}
        </span>
      </th>
      <td className="min-w-44">
        <p className={LOOKS[action]}>{(saved ? words.done : words.actions)[action]}</p>
        {errors.length > 0 && <Points points={errors} />}
        {changed.length > 0 && <p className="text-sm">{words.changed(changed.join('、'))}</p>}
        {missing.length > 0 && (
          <details className="text-sm">
            <summary>{words.missing(missing.length)}</summary>
            <p>{words.missingHint}</p>
            <Points points={missing} />
          </details>
        )}
      </td>
    </tr>
  );
}

function Points({ points }: { points: readonly SheetPoint[] }) {
  const words = useImportWords();
  return (
    <ul className="list-disc pl-5">
      {points.map(({ pointer, code, column, title, detail }, index) => (
        <li key={`${pointer} ${code} ${index}`}>
          {column !== null && <span className="font-bold">{words.column(column, title ?? '')} </span>}
          {detail}
        </li>
      ))}
    </ul>
  );
}
