import { definePoints, type Point } from '#platform';
import { criteriaFaults, industryFaults, percent, type CriteriaContent } from './criteria.rules.js';
import {
  hoursOf,
  laborSavingIndex,
  processFaults,
  savingOf,
  type Hours,
  type ProcessStep,
} from './process-table.rules.js';

/** The work of one industry before and after, step by step. */
export interface ProcessTable {
  industry: string;
  process: string;
  /** What the hours are counted in. */
  period: 'day' | 'week' | 'month' | 'year';
  steps: ProcessStep[];
}

/** What a proposal of a category says; a draft may leave out anything. */
export interface ProposalContent {
  name: string | null;
  /** The name in hiragana. */
  reading: string | null;
  aliases: string[];
  definition: string | null;
  /** The association that could examine its products. */
  association: string | null;
  processTables: ProcessTable[];
  /** How the work is done today, and what is different. */
  comparison: string | null;
  /** How the effect is tested or measured. */
  measurement: string | null;
  /** Who would buy it, and how many. */
  market: string | null;
  criteria: CriteriaContent;
}

/** An organisation that proposes, and whether it has confirmed its part in what the draft says now. */
export interface PartyState {
  name: string;
  confirmed: boolean;
}

const REQUIRED = ['name', 'reading', 'definition', 'comparison', 'measurement', 'market'] as const;

const point = definePoints({
  proposal_field_required: { ja: '提出には入力が必要です', en: 'Needed for a submission' },
  process_table_needed: {
    ja: '導入前後の業務工程表を 1 つ以上入力してください',
    en: 'At least one process table, before and after, is needed',
  },
  process_table_repeated: { ja: '同じ業種と業務の工程表が重複しています', en: 'This work has a table already' },
  target_without_table: {
    ja: 'この業種と業務の工程表がありません',
    en: 'No process table shows the effect in this industry and process',
  },
  target_above_table: {
    ja: '基準 {least} % は、工程表から計算した省力化指標 {index} % を上回っています',
    en: 'A least index of {least} % is above the {index} % that the process table comes to',
  },
  party_not_confirmed: { ja: '{name} がまだ確認していません', en: '{name} has not confirmed its part yet' },
});

/** A process table with what it comes to. */
export type ComputedTable = ProcessTable & Hours & { index: number | null; saving: number | null };

/** Adds the hours and the labor-saving index to process tables. */
export const computed = (tables: readonly ProcessTable[]): ComputedTable[] =>
  tables.map((table) => {
    const hours = hoursOf(table.steps);
    return { ...table, ...hours, index: laborSavingIndex(hours), saving: savingOf(table.steps) };
  });

const workOf = ({ industry, process }: { industry: string; process: string }): string => `${industry} ${process}`;

/** Everything that keeps a proposal from being handed in. */
export function proposalFaults(content: ProposalContent, parties: readonly PartyState[]): Point[] {
  const { processTables, criteria } = content;
  const tables = computed(processTables);
  const works = tables.map(workOf);
  return [
    ...REQUIRED.filter((field) => content[field] === null).map((field) =>
      point(`/${field}`, 'proposal_field_required'),
    ),
    ...(tables.length > 0 ? [] : [point('/processTables', 'process_table_needed')]),
    ...tables.flatMap(({ industry, steps }, index) => [
      ...industryFaults(industry, `/processTables/${index}/industry`),
      ...(works.indexOf(works[index]!) < index ? [point(`/processTables/${index}`, 'process_table_repeated')] : []),
      ...processFaults(steps, `/processTables/${index}/steps`),
    ]),
    ...criteriaFaults(criteria, '/criteria'),
    ...criteria.targets.flatMap((target, index) => {
      const table = tables.find((candidate) => workOf(candidate) === workOf(target));
      const pointer = `/criteria/targets/${index}`;
      if (!table) return [point(pointer, 'target_without_table')];
      if (table.index === null || table.index >= target.leastIndex) return [];
      const figures = { least: percent(target.leastIndex), index: percent(table.index) };
      return [point(`${pointer}/leastIndex`, 'target_above_table', figures)];
    }),
    ...parties.flatMap(({ name, confirmed }, index) =>
      confirmed ? [] : [point(`/parties/${index}`, 'party_not_confirmed', { name })],
    ),
  ];
}
