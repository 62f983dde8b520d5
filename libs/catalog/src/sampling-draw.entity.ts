import { Check, Column, Entity, ManyToOne, type Relation } from 'typeorm';
import { Person } from '#identity';
import { CreatedAt, Id } from '#platform';
import type { Drawable, Weights } from './draw.rules.js';

/** A draw of listings to audit, with everything needed to repeat it exactly. */
@Entity('sampling_draw')
@Check('sampling_draw_method', `method IN ('random', 'weighted')`)
export class SamplingDraw {
  @Id()
  id: string;

  @Column('text')
  method: 'random' | 'weighted';

  /** Made by the registry, so that nobody can choose whom it draws. */
  @Column('text')
  seed: string;

  /** How many were asked for. */
  @Column('integer')
  size: number;

  @Column('jsonb')
  weights: Weights;

  /** The live listings of that moment with their risks. */
  @Column('jsonb')
  population: Drawable[];

  @ManyToOne(() => Person, { nullable: false })
  drawnBy: Relation<Person>;

  @CreatedAt()
  createdAt: Date;
}
