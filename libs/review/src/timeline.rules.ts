import type { CaseEvent } from './case-event.entity.js';
import type { CaseMessage } from './case-message.entity.js';
import { clockState } from './clock.rules.js';
import type { Decision } from './decision.entity.js';
import type { Finding } from './finding.entity.js';
import type { FindingAnswer } from './finding-answer.entity.js';

/** One thing that happened in a case. */
export type Happened =
  | { what: 'step'; event: CaseEvent }
  | { what: 'finding'; finding: Finding }
  | { what: 'answer'; finding: Finding; answer: FindingAnswer }
  | { what: 'resolution'; finding: Finding }
  | { what: 'message'; message: CaseMessage }
  | { what: 'decision'; decision: Decision };

/** What happened with its moment, and how the clock stood after it. */
export type TimelineEntry = Happened & {
  at: Date;
  clock: ReturnType<typeof clockState>;
  /** The day the case was due; none while the clock stood still or after it had ended. */
  dueOn: string | null;
};

/** The record of a case as it is kept. */
export interface CaseRecord {
  events: readonly CaseEvent[];
  findings: readonly Finding[];
  messages: readonly CaseMessage[];
  decisions: readonly Decision[];
}

/** Of one moment, the step comes before what came with it. */
const ORDER: readonly Happened['what'][] = ['step', 'decision', 'finding', 'answer', 'resolution', 'message'];

/** Everything that happened in a case, in order. Answers count from their handing in; drafts are nobody's business. */
export function timelineOf({ events, findings, messages, decisions }: CaseRecord): TimelineEntry[] {
  const resubmitted = new Map(
    events.filter(({ verb }) => verb === 'resubmit').map(({ round, createdAt }) => [round, createdAt]),
  );
  const happened: (Happened & { at: Date })[] = [
    ...events.map((event) => ({ what: 'step' as const, event, at: event.createdAt })),
    ...decisions.map((decision) => ({ what: 'decision' as const, decision, at: decision.createdAt })),
    ...findings.map((finding) => ({ what: 'finding' as const, finding, at: finding.createdAt })),
    ...findings.flatMap((finding) =>
      (finding.answers ?? []).flatMap((answer) => {
        const at = resubmitted.get(answer.round + 1);
        return answer.handedInAt && at ? [{ what: 'answer' as const, finding, answer, at }] : [];
      }),
    ),
    ...findings.flatMap((finding) =>
      finding.resolvedAt ? [{ what: 'resolution' as const, finding, at: finding.resolvedAt }] : [],
    ),
    ...messages.map((message) => ({ what: 'message' as const, message, at: message.createdAt })),
  ];
  happened.sort(
    (one, other) => Number(one.at) - Number(other.at) || ORDER.indexOf(one.what) - ORDER.indexOf(other.what),
  );
  let clock: Pick<TimelineEntry, 'clock' | 'dueOn'> = { clock: 'running', dueOn: null };
  return happened.map((entry) => {
    if (entry.what === 'step') clock = { clock: clockState(entry.event.toStage), dueOn: entry.event.dueOn };
    return { ...entry, ...clock };
  });
}
