import { IsOptional, IsUrl, Matches, MaxLength } from 'class-validator';
import { IsText } from '#platform';
import type { Manufacturer } from './manufacturer.entity.js';

export class RegisterManufacturerBody {
  @IsText(200)
  name: string;

  /** The name in hiragana or katakana. */
  @IsText(200)
  @Matches(/^[\p{Script=Hiragana}\p{Script=Katakana}ー・　 \d]+$/u)
  reading: string;

  @IsText(300)
  address: string;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(500)
  website?: string;
}

export class ManufacturerView {
  id: string;
  name: string;
  reading: string;
  address: string;
  website: string | null;

  static from({ id, name, reading, address, website }: Manufacturer): ManufacturerView {
    return { id, name, reading, address, website };
  }
}
