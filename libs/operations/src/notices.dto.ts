import { IsUUID } from 'class-validator';
import type { Mail } from '#notifications';

export class NoticeView {
  id: string;
  /** What it is about, as a code. */
  kind: string;
  subject: string;
  /** Address of the page it leads to. */
  page: string;
  read: boolean;
  createdAt: Date;

  static from({ id, kind, subject, page, readAt, createdAt }: Mail): NoticeView {
    return { id, kind, subject, page: page!, read: readAt !== null, createdAt };
  }
}

export class NoticePage {
  /** Newest first. */
  items: NoticeView[];
  /** How many were not read, on all pages. */
  unread: number;
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class ReadBody {
  /** The newest notice that was seen: it and all older ones were read. */
  @IsUUID()
  until: string;
}
