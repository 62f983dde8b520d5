import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Problem } from '../problem/problem.js';

/** Which page of a list: `limit` entries from where `cursor` (taken from the `Link` header) left off. */
export class PageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 20, description: 'Most on a page.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  @ApiPropertyOptional({ type: 'string', maxLength: 200, description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

/** One page of a list; `next` is the cursor of the following page, absent on the last. */
export interface Page<Item> {
  items: Item[];
  next?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is an id. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** Where the page after an entry begins. */
export const cursorAfter = ({ id }: { id: string }): string => Buffer.from(id, 'latin1').toString('base64url');

const readCursor = (cursor: string): string => {
  const id = Buffer.from(cursor, 'base64url').toString('latin1');
  if (!isUuid(id)) throw new Problem('invalid_cursor');
  return id;
};

/**
 * Runs a query newest first, one page of it. Keys are UUIDv7, so the key alone is the order, and a page costs the
 * same however deep it lies.
 */
export async function page<Entity extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<Entity>,
  { limit = 20, cursor }: PageQuery,
): Promise<Page<Entity>> {
  if (cursor !== undefined) query.andWhere(`${query.alias}.id < :cursor`, { cursor: readCursor(cursor) });
  const rows = await query
    .orderBy(`${query.alias}.id`, 'DESC')
    .take(limit + 1)
    .getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last ? { items, next: cursorAfter(last) } : { items };
}

/** The same page with its entries turned into views. */
export const mapPage = <Item, View>({ items, next }: Page<Item>, view: (item: Item) => View): Page<View> => ({
  items: items.map(view),
  ...(next !== undefined && { next }),
});
