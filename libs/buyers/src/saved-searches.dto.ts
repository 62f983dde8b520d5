import { IsBoolean, IsObject, IsOptional } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { IsText } from '#platform';
import type { SavedSearch } from './saved-search.entity.js';

export class SavedSearchBody {
  @IsText(100)
  name: string;

  /** The parameters of the search, as in the address of `GET /catalog/search`; all of them texts. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  query: object;

  /** Whether news are mailed; they are unless said. */
  @IsOptional()
  @IsBoolean()
  mails?: boolean;
}

export class SavedSearchView {
  id: string;
  name: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  query: Record<string, string>;
  mails: boolean;
  /** When it was last run; none before the first time. */
  checkedAt: Date | null;
  createdAt: Date;

  static from({ id, name, query, mails, checkedAt, createdAt }: SavedSearch): SavedSearchView {
    return { id, name, query, mails, checkedAt, createdAt };
  }
}

export class SavedSearchList {
  /** Saved last first. */
  items: SavedSearchView[];
}
