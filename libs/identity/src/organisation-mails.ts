import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Mails, type MailKind } from '#notifications';
import type { Language, TextParams } from '#platform';
import { Membership } from './membership.entity.js';
import type { Role } from './roles.js';

/** Who of an organisation is written to about what it has applied for or is asked: those who can act on it. */
const ACTING: readonly Role[] = ['owner', 'editor', 'association_examiner', 'administrator'];

/** What a mail tells, and the page it leads to. */
export interface Told {
  params?: TextParams;
  /** Path and query of a page. */
  path: string;
}

/** Mail to an organisation: to each of its people who can act on it, in their language, by name. */
@Injectable()
export class OrganisationMails {
  constructor(private readonly mails: Mails) {}

  /**
   * Writes in the caller's transaction; `{name}` is the person's.
   * @param told what the mail says, or what it says in a language
   */
  async post(
    manager: EntityManager,
    organisationId: string,
    kind: MailKind,
    told: Told | ((language: Language) => Told),
  ): Promise<void> {
    const members = await manager.getRepository(Membership).find({
      where: { organisation: { id: organisationId }, role: In([...ACTING]), endedAt: IsNull() },
      relations: { person: true },
      order: { id: 'ASC' },
    });
    for (const { person } of members) {
      const { params, path } = typeof told === 'function' ? told(person.language) : told;
      const words = { name: person.name, ...params };
      await this.mails.post(manager, kind, { to: person.email, language: person.language, params: words, path });
    }
  }
}
