import { useId, type ReactNode } from 'react';
import { ScrollTable } from '../parts/ScrollTable.js';
import { useChartWords } from './words.js';

interface Props {
  title: string;
  lead?: string;
  /** Names of the columns of the table. */
  head: string[];
  /** The first of each row is its name. */
  rows: (string | number)[][];
  /** The drawing, for the eye only. */
  children: ReactNode;
}

/** A drawing, and behind it the same figures as a table, for everybody who does not see it or wants the numbers. */
export function Chart({ title, lead, head, rows, children }: Props) {
  const words = useChartWords();
  const id = useId();
  return (
    <figure aria-labelledby={id} className="flex flex-col gap-3">
      <figcaption id={id} className="font-bold">
        {title}
      </figcaption>
      {lead && <p className="text-sm">{lead}</p>}
      <div aria-hidden="true">{children}</div>
      <details>
        <summary className="py-2 underline">{words.table}</summary>
        <ScrollTable label={title}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values], index) => (
              <tr key={index}>
                <th scope="row">{name}</th>
                {values.map((value, at) => (
                  <td key={at}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </figure>
  );
}
