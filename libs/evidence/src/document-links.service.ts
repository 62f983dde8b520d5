import { Inject, Injectable } from '@nestjs/common';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Clock, CONFIG, Database, Problem, type Config } from '#platform';
import { Document } from './document.entity.js';

/** An address under which a document can be had without a session, for a while. */
export interface DocumentLink {
  url: string;
  expiresAt: Date;
}

const GOOD_FOR_MS = 5 * 60_000;
const TOKEN = /^([0-9a-f-]{36})\.(\d{13})\.([\w-]{43})$/;

/**
 * Short-lived links to the content of one document, for viewers that cannot show who they are. Who may have a link was
 * asked when it was given; it opens this document, until then, and nothing else.
 */
@Injectable()
export class DocumentLinks {
  private readonly secret: string | Buffer;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LINK_SECRET' | 'PUBLIC_URL'>,
  ) {
    this.secret = config.LINK_SECRET || randomBytes(32);
  }

  /** A link to a document that the caller may see. */
  to({ id }: Pick<Document, 'id'>): DocumentLink {
    const expiresAt = new Date(this.clock.now().getTime() + GOOD_FOR_MS);
    const claim = `${id}.${expiresAt.getTime()}`;
    const url = `${this.config.PUBLIC_URL}/api/v1/document-links/${claim}.${this.sign(claim)}`;
    return { url, expiresAt };
  }

  /** The document a link leads to. @throws Problem `link_invalid` when it is over, or was not made by us */
  async follow(token: string): Promise<Document> {
    const [, id = '', expires = '', signature = ''] = TOKEN.exec(token) ?? [];
    const expected = Buffer.from(this.sign(`${id}.${expires}`));
    const genuine = signature.length === expected.length && timingSafeEqual(Buffer.from(signature), expected);
    if (!genuine || Number(expires) <= this.clock.now().getTime()) throw new Problem('link_invalid');
    const document = await this.database.manager.getRepository(Document).findOneBy({ id });
    if (!document) throw new Problem('link_invalid');
    return document;
  }

  private sign(claim: string): string {
    return createHmac('sha256', this.secret).update(`document ${claim}`).digest('base64url');
  }
}
