import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCorporateNumber } from '#identity';
import { IsText, MayBeAbsent } from '#platform';
import { READING } from './categories.dto.js';
import { AttributeBody, TargetBody } from './criteria.dto.js';
import { HOURS_MOST, type ProcessStep } from './process-table.rules.js';
import type { ProposalParty } from './proposal-party.entity.js';
import { computed, type ProcessTable, type ProposalContent } from './proposal.rules.js';
import type { NewParty, ProposalFile } from './proposals.service.js';

export class ProcessStepBody implements ProcessStep {
  @IsText(100)
  step: string;

  /** Who does it. */
  @IsText(100)
  who: string;

  /** Hours in one period; 0 for a step that only the equipment brings. */
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(HOURS_MOST)
  hoursBefore: number;

  /** Hours in one period; 0 for a step that people no longer do. */
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(HOURS_MOST)
  hoursAfter: number;
}

/** The work of one industry before and after, step by step. */
export class ProcessTableBody implements ProcessTable {
  /** Division of the Japan Standard Industrial Classification, A to T. */
  @IsString()
  @Matches(/^[A-T]$/)
  industry: string;

  @IsText(50)
  process: string;

  /** What the hours are counted in. */
  @IsIn(['day', 'week', 'month', 'year'])
  period: 'day' | 'week' | 'month' | 'year';

  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ProcessStepBody)
  steps: ProcessStepBody[];
}

/** Criteria as far as they are written; what is absent is empty. */
export class CriteriaDraftBody {
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TargetBody)
  targets?: TargetBody[];

  /** Functions that every product must have, in words. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(30)
  @IsText(200, { each: true })
  functions?: string[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(60)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AttributeBody)
  attributes?: AttributeBody[];
}

/** The whole content of a draft; what is absent is empty. Submitting is what asks for completeness. */
export class ProposalBody {
  @MayBeAbsent()
  @IsText(100)
  name?: string;

  /** The name in hiragana. */
  @MayBeAbsent()
  @IsText(200)
  @Matches(READING)
  reading?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsText(100, { each: true })
  aliases?: string[];

  /** What belongs into the category, and what does not. */
  @MayBeAbsent()
  @IsText(2000)
  definition?: string;

  /** Name of an association that could examine its products. */
  @MayBeAbsent()
  @IsText(200)
  association?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(30)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ProcessTableBody)
  processTables?: ProcessTableBody[];

  /** How the work is done today, and what is different. */
  @MayBeAbsent()
  @IsText(5000)
  comparison?: string;

  /** How the effect is tested or measured. */
  @MayBeAbsent()
  @IsText(5000)
  measurement?: string;

  /** Who would buy it, and how many. */
  @MayBeAbsent()
  @IsText(5000)
  market?: string;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => CriteriaDraftBody)
  criteria?: CriteriaDraftBody;

  static content(body: ProposalBody): ProposalContent {
    return {
      name: body.name ?? null,
      reading: body.reading ?? null,
      aliases: body.aliases ?? [],
      definition: body.definition ?? null,
      association: body.association ?? null,
      processTables:
        body.processTables?.map((table) => ({ ...table, steps: table.steps.map((step) => ({ ...step })) })) ?? [],
      comparison: body.comparison ?? null,
      measurement: body.measurement ?? null,
      market: body.market ?? null,
      criteria: plain({
        targets: body.criteria?.targets ?? [],
        functions: body.criteria?.functions ?? [],
        attributes: body.criteria?.attributes ?? [],
      }),
    };
  }
}

/** Without the classes of the body, so that what is stored can be compared with what comes in. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

export class StartProposalBody extends ProposalBody {
  /** What one's own organisation brings in. */
  @IsText(1000)
  part: string;

  /** For whom the operator proposes, such as a ministry. */
  @MayBeAbsent()
  @IsText(200)
  onBehalfOf?: string;
}

/** An organisation that is asked to propose together, by its corporate number or its id. */
export class PartyBody implements NewParty {
  @MayBeAbsent()
  @IsCorporateNumber()
  corporateNumber?: string;

  @MayBeAbsent()
  @IsUUID()
  organisationId?: string;

  /** What it brings in. */
  @IsText(1000)
  part: string;
}

export class AdviserBody {
  @IsUUID()
  adviserId: string;
}

export class ComputedTableView extends ProcessTableBody {
  hoursRemoved: number;
  hoursCreated: number;
  /** Labor-saving index; null where nothing becomes shorter. */
  index: number | null;
  /** What the whole of the work saves, unchanged steps included. */
  saving: number | null;
}

export class CriteriaDraftView {
  targets: TargetBody[];
  functions: string[];
  attributes: AttributeBody[];
}

export class ProposalPartyView {
  organisationId: string;
  name: string;
  part: string;
  /** Has confirmed its part in what the newest version says. */
  confirmed: boolean;
  /** Came with another proposal that was merged into this one. */
  merged: boolean;

  static from({ organisationId, organisation, part, confirmedAt, mergedFrom }: ProposalParty): ProposalPartyView {
    const confirmed = confirmedAt !== null;
    return { organisationId, name: organisation.name, part, confirmed, merged: mergedFrom !== null };
  }
}

export class ProposalView {
  id: string;
  /** Number of the version. */
  number: number;
  /** Frozen by a submission; otherwise a draft. */
  frozen: boolean;
  /** Counts the saves; send it back with `If-Match`. */
  version: number;
  leaderId: string;
  onBehalfOf: string | null;
  adviser: string | null;
  /** Who proposes, the leading organisation first. */
  parties: ProposalPartyView[];
  name: string | null;
  reading: string | null;
  aliases: string[];
  definition: string | null;
  association: string | null;
  processTables: ComputedTableView[];
  comparison: string | null;
  measurement: string | null;
  market: string | null;
  criteria: CriteriaDraftView;
  /** The category it opened. */
  categoryId: string | null;
  /** The proposal it was merged into. */
  mergedIntoId: string | null;

  static from({ version, parties }: ProposalFile): ProposalView {
    const { proposal, number, content, frozenAt } = version;
    return {
      id: proposal.id,
      number,
      frozen: frozenAt !== null,
      version: version.version,
      leaderId: proposal.organisation.id,
      onBehalfOf: proposal.onBehalfOf,
      adviser: proposal.adviser?.name ?? null,
      parties: parties.map(ProposalPartyView.from),
      ...content,
      processTables: computed(content.processTables),
      categoryId: proposal.category?.id ?? null,
      mergedIntoId: proposal.mergedInto?.id ?? null,
    };
  }
}

export class ProposalSummary {
  id: string;
  name: string | null;
  /** The organisation that leads. */
  leader: string;
  onBehalfOf: string | null;
  /** Frozen by a submission; otherwise a draft. */
  frozen: boolean;
  /** One's own organisation proposes too and has not confirmed what it says now. */
  awaitsConfirmation: boolean;
  startedAt: Date;

  static from({ version, parties }: ProposalFile, organisationId: string): ProposalSummary {
    const { proposal, content, frozenAt } = version;
    const own = parties.find((party) => party.organisationId === organisationId);
    return {
      id: proposal.id,
      name: content.name,
      leader: proposal.organisation.name,
      onBehalfOf: proposal.onBehalfOf,
      frozen: frozenAt !== null,
      awaitsConfirmation: own !== undefined && own.confirmedAt === null && proposal.category === null,
      startedAt: proposal.createdAt,
    };
  }
}

export class ProposalPage {
  items: ProposalSummary[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
