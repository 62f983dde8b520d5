import { createContext, use } from 'react';
import type { Schemas } from '../../../api/client.js';
import type { useDrafted, Target } from './drafted.js';

export type Verb = Schemas['OpenStepView']['verb'];

/** What every part of the page of a case knows. */
export interface CaseAround {
  file: Schemas['CaseView'];
  desk: Schemas['CaseDeskView'];
  drafts: ReturnType<typeof useDrafted>;
  /** What the examiner looks at. */
  target: Target | undefined;
  choose: (target: Target) => void;
  /** Begins a finding about it. */
  write: (target: Target) => void;
  /** Shows a document, at a page. */
  show: (documentId: string, page?: number) => void;
  shown: { documentId: string; page: number } | undefined;
  /** Takes note that the case has changed. */
  changed: () => Promise<void>;
}

export const CaseContext = createContext<CaseAround | undefined>(undefined);

/** The case around a part of its page. */
export function useCase(): CaseAround {
  const around = use(CaseContext);
  if (!around) throw new Error('A part of a case stands outside of one');
  return around;
}

/** Whether the reader may take a step in this case now; what still stands against it is asked when they do. */
export const isOpen = ({ desk }: Pick<CaseAround, 'desk'>, verb: Verb): boolean =>
  desk.steps.some((step) => step.verb === verb);

/** Whether the reader examines this case now: judges evidence, writes findings. */
export const examines = ({ desk }: Pick<CaseAround, 'desk'>): boolean =>
  desk.steps.some(({ verb, reasons }) => verb === 'resolve' && reasons.length === 0);
