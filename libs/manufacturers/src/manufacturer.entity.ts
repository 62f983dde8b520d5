import { Check, Entity } from 'typeorm';
import { Registrant } from '#registrants';

/** A company as maker of products. Name, reading, address and website are what buyers are told. */
@Entity('manufacturer')
@Check('manufacturer_status', `status IN ('draft', 'active')`)
export class Manufacturer extends Registrant {}
