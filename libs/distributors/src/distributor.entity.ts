import { Check, Column, Entity } from 'typeorm';
import { Registrant } from '#registrants';
import type { Contact } from './distributor.rules.js';

/** A company as seller of makers' products. Name, website and contact are what buyers are told. */
@Entity('distributor')
@Check('distributor_status', `status IN ('draft', 'active', 'revoked')`)
@Check('distributor_contact', `status = 'draft' OR contact IS NOT NULL`)
export class Distributor extends Registrant {
  /** Whom buyers turn to; complete once the registration is approved. */
  @Column('jsonb', { nullable: true })
  contact: Contact | null;
}
