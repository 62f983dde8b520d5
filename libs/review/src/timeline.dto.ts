import type { Actor } from '#identity';
import { PartyView } from './party.dto.js';
import type { Stage, Verb } from './review.workflow.js';
import type { TimelineEntry } from './timeline.rules.js';

/** One thing that happened in a case; which fields it has depends on what it is. */
export class TimelineEntryView {
  at: Date;
  /** `step`, `decision`, `finding`, `answer`, `resolution` or `message`. */
  what: string;
  /** Who did it; none for what came with a step. */
  by: PartyView | null;
  round: number | null;
  verb: Verb | null;
  /** The stage a step led to. */
  stage: Stage | null;
  findingId: string | null;
  /** Number of the decision's letter. */
  letter: string | null;
  text: string | null;
  /** How the clock stood afterwards: `running`, `stopped` or `ended`. */
  clock: string;
  /** The day (`YYYY-MM-DD`) the case was due after it. */
  dueOn: string | null;

  static from(reader: Actor, entry: TimelineEntry): TimelineEntryView {
    const { at, what, clock, dueOn } = entry;
    const nothing = { by: null, round: null, verb: null, stage: null, findingId: null, letter: null, text: null };
    return { at, what, ...nothing, ...told(reader, entry), clock, dueOn };
  }
}

export class TimelineView {
  /** In order, oldest first. */
  items: TimelineEntryView[];
}

function told(reader: Actor, entry: TimelineEntry): Partial<TimelineEntryView> {
  switch (entry.what) {
    case 'step': {
      const { actor, actorRole, actorOrganisation, round, verb, toStage, reason } = entry.event;
      const by = PartyView.from(reader, actor, actorRole, actorOrganisation);
      return { by, round, verb, stage: toStage, text: reason };
    }
    case 'decision':
      return { round: entry.decision.round, letter: entry.decision.number };
    case 'finding':
      return { round: entry.finding.round, findingId: entry.finding.id, text: entry.finding.text };
    case 'answer':
      return { round: entry.answer.round, findingId: entry.finding.id, text: entry.answer.text };
    case 'resolution':
      return { round: entry.finding.resolvedRound, findingId: entry.finding.id };
    case 'message': {
      const { author, authorRole, authorOrganisation, text } = entry.message;
      return { by: PartyView.from(reader, author, authorRole, authorOrganisation), text };
    }
  }
}
