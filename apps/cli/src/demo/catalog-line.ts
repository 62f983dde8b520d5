import type { AttributeValues } from '#categories';
import type { CompanyFacts, PrefectureCode } from '#scheme';

/** A maker as a line of the file that `import-catalog` takes names it. */
export interface CatalogImportMaker {
  name: string;
  reading: string;
  corporateNumber?: string;
  address: string;
  prefectures: PrefectureCode[];
  website?: string;
  company?: CompanyFacts;
  foreign?: boolean;
  domesticAgent?: { name: string; corporateNumber: string; address: string };
}

/** Such a line. */
export interface CatalogLine {
  externalId: string;
  manufacturer: CatalogImportMaker;
  category: string;
  furtherCategories?: string[];
  name: string;
  reading: string;
  modelNumbers: string[];
  description: string;
  bodyPrice: number;
  installationCost: number;
  installationItems: { name: string; cost: number }[];
  warrantyMonths: number;
  endsOn?: string;
  conditions?: string[];
  publishedOn: string;
  attributes: AttributeValues;
  effects: object[];
  components: object[];
  freedHours: string;
  productivity: boolean;
  images: { documentId: string; caption: string }[];
}
