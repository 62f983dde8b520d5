import { Injectable } from '@nestjs/common';
import { Brackets, In } from 'typeorm';
import { AuditEntry } from '#audit';
import { Person } from '#identity';
import { Database, isUuid, Problem } from '#platform';
import type { AuditLineView, AuditLogPage, AuditLogQuery } from './audit-log.dto.js';

const cursorAt = (seq: string): string => Buffer.from(seq, 'latin1').toString('base64url');

function readCursor(cursor: string): string {
  const seq = Buffer.from(cursor, 'base64url').toString('latin1');
  if (!/^[1-9]\d{0,17}$/.test(seq)) throw new Problem('invalid_cursor');
  return seq;
}

/** Signs that mean something in a LIKE pattern mean themselves. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The log, for reading. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  /** Its lines by subject, person, deed and time, newest first, with the names of who acted. */
  async page({ limit = 20, cursor, subject, person, action, from, to }: AuditLogQuery): Promise<AuditLogPage> {
    const { manager } = this.database;
    const lines = manager.getRepository(AuditEntry).createQueryBuilder('line').where('true');
    if (cursor !== undefined) lines.andWhere('line.seq < :seq', { seq: readCursor(cursor) });
    if (subject)
      lines.andWhere(isUuid(subject) ? 'line.subjectId = :subject' : 'line.subjectType = :subject', { subject });
    if (action) lines.andWhere('line.action LIKE :action', { action: `${literally(action)}%` });
    if (from) lines.andWhere(`line.at >= :from::date AT TIME ZONE 'Asia/Tokyo'`, { from });
    if (to) lines.andWhere(`line.at < (:to::date + 1) AT TIME ZONE 'Asia/Tokyo'`, { to });
    if (person) lines.andWhere('line.actorId IN (:...people)', { people: await this.peopleCalled(person) });
    const found = await lines
      .orderBy('line.seq', 'DESC')
      .take(limit + 1)
      .getMany();
    const items = await this.withNames(found.slice(0, limit));
    const last = items.at(-1);
    return found.length > limit && last ? { items, next: cursorAt(last.seq) } : { items };
  }

  /** Ids of those who are meant; one that nobody has when there are none. */
  private async peopleCalled(text: string): Promise<string[]> {
    if (isUuid(text)) return [text];
    const people = await this.database.manager
      .getRepository(Person)
      .createQueryBuilder('person')
      .select('person.id')
      .where(
        new Brackets((either) =>
          either
            .where('person.email = lower(:text)', { text })
            .orWhere('person.name ILIKE :part', { part: `%${literally(text)}%` }),
        ),
      )
      .take(100)
      .getMany();
    return people.length > 0 ? people.map(({ id }) => id) : ['00000000-0000-0000-0000-000000000000'];
  }

  private async withNames(lines: readonly AuditEntry[]): Promise<AuditLineView[]> {
    const ids = [...new Set(lines.flatMap(({ actorId }) => actorId ?? []))];
    const people = await this.database.manager.getRepository(Person).find({ where: { id: In(ids) } });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return lines.map(({ seq, at, actorId, action, subjectType, subjectId, data, hash }) => ({
      seq,
      at,
      actor: actorId === null ? null : { id: actorId, name: names.get(actorId) ?? '' },
      action,
      subjectType,
      subjectId,
      data,
      hash: hash.toString('hex'),
    }));
  }
}
