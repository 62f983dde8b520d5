import { FACTS } from './evidence.facts.js';
import { EVIDENCE_KINDS, EVIDENCE_KIND_NAMES } from './evidence.rules.js';
import type { FactTable } from './fact.js';

/** The kinds of evidence as rows of text, for the printed table. */
export const evidenceTable = (): string[][] =>
  EVIDENCE_KIND_NAMES.map((kind) => {
    const { claim, weight, ja, en, how } = EVIDENCE_KINDS[kind];
    return [`\`${kind}\``, claim, weight, ja, en, how.en];
  });

/** The facts of each kind as rows of text, for the printed table. */
export const factTable = (): string[][] =>
  EVIDENCE_KIND_NAMES.flatMap((kind) => rowsOf(FACTS[kind]).map((row) => [`\`${kind}\``, ...row]));

const rowsOf = (table: FactTable, parent = ''): string[][] =>
  Object.entries(table).flatMap(([name, { type, label, required, when, fields, inPaper }]) => [
    [
      `\`${parent}${name}\``,
      type,
      when ? `if ${when.fact} is ${when.is}` : required ? 'yes' : 'no',
      inPaper ? 'yes' : '',
      label.ja,
      label.en,
    ],
    ...(fields ? rowsOf(fields, `${parent}${name}[].`) : []),
  ]);
