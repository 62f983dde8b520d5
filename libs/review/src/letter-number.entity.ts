import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given to a letter in a fiscal year (April to March). */
@Entity('letter_number')
export class LetterNumber {
  @PrimaryColumn('integer')
  fiscalYear: number;

  @Column('integer')
  last: number;
}
