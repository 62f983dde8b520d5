import { Injectable } from '@nestjs/common';
import { CatalogMemory, CatalogSignal, type KeptAnswer } from '#catalog';

/** The answer to a search. */
export interface Answer extends KeptAnswer {
  /** What was searched for, folded, and whether there were hits: for the counts. */
  counted: string;
  empty: boolean;
}

const BYTES_MOST = 24 * 1024 * 1024;

/** Answers to searches, as long as they hold. */
@Injectable()
export class AnswerCache extends CatalogMemory<Answer> {
  constructor(signal: CatalogSignal) {
    super(signal, BYTES_MOST);
  }
}
