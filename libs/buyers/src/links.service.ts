import { Injectable } from '@nestjs/common';
import { Database, Problem } from '#platform';
import { LinkKey } from './link-key.entity.js';
import { idInToken, signedToken, type LinkPurpose } from './link.rules.js';

/** Links in mails by which somebody acts without signing in. */
@Injectable()
export class Links {
  private secret?: Promise<Buffer>;

  constructor(private readonly database: Database) {}

  /** The token of a link about something. */
  async token(purpose: LinkPurpose, id: string): Promise<string> {
    return signedToken(await this.key(), purpose, id);
  }

  /** What a token is about. @throws Problem `link_invalid` when it is none of ours for this purpose */
  async open(purpose: LinkPurpose, token: string): Promise<string> {
    const id = idInToken(await this.key(), purpose, token);
    if (id === undefined) throw new Problem('link_invalid');
    return id;
  }

  /** The newest key; it never changes while a process runs. */
  private key(): Promise<Buffer> {
    this.secret ??= this.newest().catch((error: unknown) => {
      this.secret = undefined;
      throw error;
    });
    return this.secret;
  }

  private async newest(): Promise<Buffer> {
    const [key] = await this.database.manager.getRepository(LinkKey).find({ order: { id: 'DESC' }, take: 1 });
    if (!key) throw new Error('The registry has no key for links');
    return key.secret;
  }
}
