import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsCalendarDate, PageQuery } from '#platform';

export class AuditLogQuery extends PageQuery {
  /** The id of what was done something to, or its type, such as `case`. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subject?: string;

  /** Who did it: their id, their mail address or a part of their name. */
  @IsOptional()
  @IsString()
  @MaxLength(254)
  person?: string;

  /** What was done, or how it begins, such as `case.` or `case.approve`. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  action?: string;

  /** First day, in Japan. */
  @IsOptional()
  @IsCalendarDate()
  from?: string;

  /** Last day, in Japan. */
  @IsOptional()
  @IsCalendarDate()
  to?: string;
}

export class AuditPersonView {
  id: string;
  name: string;
}

export class AuditLineView {
  /** Position in the chain, from 1. */
  seq: string;
  at: Date;
  /** Null: the system itself. */
  actor: AuditPersonView | null;
  action: string;
  subjectType: string;
  subjectId: string;
  /** Details as JSON text, letter by letter as they were written. */
  data: string;
  /** SHA-256 over this line and the one before it, in hexadecimal. */
  hash: string;
}

export class AuditLogPage {
  /** Newest first. */
  items: AuditLineView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
