import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { IsCorporateNumber } from '#identity';
import { IsCalendarDate, IsText } from '#platform';
import type { AuthorisedProduct, ProductsPage, Shown } from './authorisations.service.js';
import type { AuthorisationStatus } from './authorisation.rules.js';

/** Names the distributor once: by its corporate number or by the id of its registration. */
export class InvitationBody {
  @IsOptional()
  @IsCorporateNumber()
  corporateNumber?: string;

  /** Id of the distributor; for sole proprietors, who have no corporate number. */
  @IsOptional()
  @IsUUID()
  distributorId?: string;

  /** Products it may sell; absent: all of the maker's, also those to come. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  productIds?: string[];

  /** First day. */
  @IsCalendarDate()
  startsOn: string;

  /** Last day. */
  @IsCalendarDate()
  endsOn: string;
}

export class AuthorisationReasonBody {
  @IsText(2000)
  reason: string;
}

export class CompanyView {
  id: string;
  name: string;
}

export class AuthorisedProductView {
  id: string;
  /** As it was last handed in; null before that. */
  name: string | null;
  modelNumbers: string[];

  static from({ id, revision }: AuthorisedProduct): AuthorisedProductView {
    return { id, name: revision?.name ?? null, modelNumbers: revision?.modelNumbers ?? [] };
  }
}

export class AuthorisationView {
  id: string;
  manufacturer: CompanyView;
  distributor: CompanyView;
  /** As of today. */
  status: AuthorisationStatus;
  /** Accepted, begun and not over: buyers are shown the distributor. */
  inForce: boolean;
  /** All products of the maker, also those to come; otherwise those of `products`. */
  allProducts: boolean;
  products: AuthorisedProductView[];
  startsOn: string;
  /** Last day. */
  endsOn: string;
  /** Why it was declined or withdrawn. */
  reason: string | null;

  static from({ authorisation, status, inForce }: Shown): AuthorisationView {
    const { id, manufacturer, distributor, allProducts, products, startsOn, endsOn, reason } = authorisation;
    return {
      id,
      manufacturer: { id: manufacturer.id, name: manufacturer.name },
      distributor: { id: distributor.id, name: distributor.name },
      status,
      inForce,
      allProducts,
      products: products.map(AuthorisedProductView.from),
      startsOn,
      endsOn,
      reason,
    };
  }
}

export class AuthorisationPage {
  items: AuthorisationView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

export class SellableProductView extends AuthorisedProductView {
  manufacturer: CompanyView;

  static of(product: ProductsPage['items'][number]): SellableProductView {
    const { id, name } = product.manufacturer;
    return { ...AuthorisedProductView.from(product), manufacturer: { id, name } };
  }
}

export class SellableProductPage {
  items: SellableProductView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
