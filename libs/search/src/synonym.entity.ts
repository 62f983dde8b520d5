import { Column, Entity, Unique, VersionColumn } from 'typeorm';
import { CreatedAt, Id, TextList } from '#platform';

/** A word people search with, and what it may mean. */
@Entity('synonym')
@Unique(['word'])
export class Synonym {
  @Id()
  id: string;

  @Column('text')
  word: string;

  /** Categories, other known words, or industries as `JSIC:` and the division; meant most first. None: it says nothing. */
  @TextList()
  targets: string[];

  @VersionColumn({ default: 1 })
  version: number;

  @CreatedAt()
  createdAt: Date;
}
