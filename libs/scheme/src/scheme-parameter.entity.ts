import { Column, Entity, Exclusion } from 'typeorm';
import { Id } from '#platform';

/** A figure of the scheme and the days on which it holds; no figure has two values on one day. */
@Entity('scheme_parameter')
@Exclusion('scheme_parameter_one_value', `USING gist (name WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`)
export class SchemeParameter {
  @Id()
  id: string;

  @Column('text')
  name: string;

  @Column('numeric', { transformer: { to: (value: number) => value, from: Number } })
  value: number;

  /** First day, `YYYY-MM-DD`. */
  @Column('date')
  validFrom: string;

  /** Last day; none: until further notice. */
  @Column('date', { nullable: true })
  validTo: string | null;
}
