import { ApiProperty } from '@nestjs/swagger';
import type { Listing } from '#catalog';
import type { AttributeValues } from '#categories';
import type { PrefectureCode } from '#scheme';

/** A listing as open data: what the catalog shows of it, and where somebody looks after it today. */
export class OpenListing {
  id: string;
  name: string;
  /** In kana. */
  reading: string;
  modelNumbers: string[];
  description: string;
  categoryId: string;
  categoryName: string;
  makerId: string;
  makerName: string;
  kind: 'full' | 'provisional';
  /** Last day of a provisional listing. */
  endsOn: string | null;
  /** Yen without tax. */
  bodyPrice: number;
  /** Yen without tax. */
  installationCost: number;
  warrantyMonths: number;
  gtin: string | null;
  /** The best share of hours that it saves in any kind of work, 0 to 1. */
  laborSavingIndex: number | null;
  /** Technical figures, in the units of the category's criteria. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  attributes: AttributeValues;
  /** JIS X 0401, two digits. */
  prefectures: string[];
  publishedAt: Date;
  changedAt: Date;

  static from({ id, kind, endsOn, document, publishedAt, changedAt }: Listing, prefectures: PrefectureCode[]) {
    const { name, reading, modelNumbers, description, category, maker } = document;
    const { bodyPrice, installationCost, warrantyMonths, gtin, laborSavingIndex, attributes } = document;
    const listing: OpenListing = {
      id,
      name,
      reading,
      modelNumbers,
      description,
      categoryId: category.id,
      categoryName: category.name,
      makerId: maker.id,
      makerName: maker.name,
      kind,
      endsOn,
      bodyPrice,
      installationCost,
      warrantyMonths,
      gtin,
      laborSavingIndex,
      attributes,
      prefectures,
      publishedAt,
      changedAt,
    };
    return listing;
  }
}

/** The columns of the CSV, in order. */
export const COLUMNS = [
  'id',
  'name',
  'reading',
  'modelNumbers',
  'description',
  'categoryId',
  'categoryName',
  'makerId',
  'makerName',
  'kind',
  'endsOn',
  'bodyPrice',
  'installationCost',
  'warrantyMonths',
  'gtin',
  'laborSavingIndex',
  'prefectures',
  'publishedAt',
  'changedAt',
] as const satisfies (keyof OpenListing)[];

/** The cells of a listing; lists are separated by bars. */
export const cellsOf = (listing: OpenListing): (string | number | null)[] =>
  COLUMNS.map((column) => {
    const value = listing[column];
    if (Array.isArray(value)) return value.join('|');
    return value instanceof Date ? value.toISOString() : value;
  });
