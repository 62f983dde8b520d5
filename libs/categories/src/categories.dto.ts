import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { IsText } from '#platform';
import { formOf, facetsOf, type Strictness } from './attribute-schema.rules.js';
import type { CategoryContent, CategoryToday } from './categories.service.js';
import type { CategoryRegistration } from './category-registration.entity.js';
import { CATEGORY_STATUSES, type CategoryStatus } from './category.entity.js';
import { CriteriaView, OptionBody, TextBody } from './criteria.dto.js';

/** A reading in hiragana. */
export const READING = /^[\p{Script=Hiragana}ー\d・]+$/u;

/** What a category is called and means, and who examines its products. */
export class CategoryBody implements CategoryContent {
  @IsText(100)
  name: string;

  /** The name in hiragana. */
  @IsText(200)
  @Matches(READING)
  reading: string;

  /** Other names and trade words for the same thing. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsText(100, { each: true })
  aliases: string[];

  /** What belongs into it, and what does not. */
  @IsText(2000)
  definition: string;

  /** Name of the association that examines its products; null: the secretariat does. */
  @IsOptional()
  @IsText(200)
  association: string | null;
}

export class TurnBody {
  @IsText(2000)
  reason: string;
}

export class CategoriesQuery {
  /** Those in this state; the open ones unless said. */
  @IsOptional()
  @IsIn(CATEGORY_STATUSES)
  status?: CategoryStatus;
}

export class SchemaQuery {
  /** `draft` lets everything be absent, `submission` does not; `submission` unless said. */
  @IsOptional()
  @IsIn(['draft', 'submission'])
  for?: Strictness;
}

export class CategoryView {
  id: string;
  name: string;
  /** In hiragana. */
  reading: string;
  aliases: string[];
  /** What belongs into it, and what does not. */
  definition: string;
  status: CategoryStatus;
  /** Divisions of the Japan Standard Industrial Classification that it is for today. */
  industries: string[];
  /** Kinds of work it takes over, by the criteria of today. */
  processes: string[];
  /** Id of the association that examines; null: the secretariat does. */
  associationId: string | null;

  static from({ category, criteria }: CategoryToday): CategoryView {
    const { id, name, reading, aliases, definition, status, association } = category;
    const targets = criteria?.targets ?? [];
    return {
      id,
      name,
      reading,
      aliases,
      definition,
      status,
      industries: [...new Set(targets.map(({ industry }) => industry))],
      processes: [...new Set(targets.map(({ process }) => process))],
      associationId: association?.id ?? null,
    };
  }
}

export class CategoryList {
  items: CategoryView[];
}

export class CategoryPageView extends CategoryView {
  /** Counts its changes; send it back with `If-Match`. */
  version: number;
  association: string | null;
  /** The criteria in force today. */
  criteria: CriteriaView | null;

  static override from(today: CategoryToday): CategoryPageView {
    const { category, criteria } = today;
    return {
      ...CategoryView.from(today),
      version: category.version,
      association: category.association?.name ?? null,
      criteria: criteria && CriteriaView.from(criteria),
    };
  }
}

export class FormFieldView {
  key: string;
  label: TextBody;
  input: 'number' | 'select' | 'checkbox' | 'text';
  required: boolean;
  /** The unit values are kept in. */
  unit?: string;
  /** The units it may be typed in. */
  units?: string[];
  min?: number;
  max?: number;
  options?: OptionBody[];
  maxLength?: number;
}

export class FacetView {
  key: string;
  label: TextBody;
  /** Numbers are filtered by range, the others by value. */
  filter: 'range' | 'values';
  unit?: string;
  options?: OptionBody[];
}

/** What is made from the attributes of a category: the form that asks for them, and what buyers filter by. */
export class CategoryFormView {
  fields: FormFieldView[];
  facets: FacetView[];

  static from({ criteria }: CategoryToday): CategoryFormView {
    const attributes = criteria?.attributes ?? [];
    return { fields: formOf(attributes), facets: facetsOf(attributes) };
  }
}

export class CategoryRegistrationView {
  organisationId: string;
  name: string;
  /** By having proposed the category, or with a first product there. */
  basis: 'proposal' | 'product';
  since: Date;

  static from({ organisationId, organisation, basis, createdAt }: CategoryRegistration): CategoryRegistrationView {
    return { organisationId, name: organisation.name, basis, since: createdAt };
  }
}

export class CategoryRegistrationList {
  items: CategoryRegistrationView[];
}
