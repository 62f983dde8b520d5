import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { Registrant } from '#registrants';

/** A company as maker of products. Name, reading, address and website are what buyers are told. */
@Entity('manufacturer')
@Unique(['importKey'])
@Index(['name'])
@Check('manufacturer_status', `status IN ('draft', 'active', 'revoked')`)
export class Manufacturer extends Registrant {
  /** Name and address that a maker without a corporate number was imported by, so that it is known again; or none. */
  @Column('text', { nullable: true })
  importKey: string | null;
}
