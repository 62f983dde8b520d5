export { CatalogImport, listingsImported, type CatalogImportProgress } from './catalog-import.service.js';
export { ReasonBody } from './catalog.dto.js';
export { CatalogModule } from './catalog.module.js';
export { Catalog, listingChanged } from './catalog.service.js';
export { Listing } from './listing.entity.js';
export { type PublishedListing } from './published-listing.js';
