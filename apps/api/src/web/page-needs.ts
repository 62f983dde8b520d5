/** What the server was asked for. */
export interface Address {
  /** The last part of the path, where it names a thing. */
  id: string;
  query: URLSearchParams;
}

/** What a page needs before it can show anything. */
export interface Needs {
  /** Its module, as the build names it; none: it comes with the application. */
  module?: string;
  /** What it asks the API for first: paths, with their queries. */
  asks: (address: Address) => string[];
}

const CATEGORIES = '/api/v1/categories';
const INDUSTRIES = '/api/v1/industries';
const PREFECTURES = '/api/v1/prefectures';
const UNITS = '/api/v1/units';

/** What the page of results adds to the words and filters of its address. */
const RESULTS = { limit: '24', facets: 'categoryId,kind,industries,processes,bodyPrice,makerSize' };

/**
 * The search that an address of the page of results asks for. Where it is not, to the letter, what the page asks for,
 * the page asks itself.
 */
function resultsOf({ query }: Address): string {
  const asked = new URLSearchParams([...query].filter(([, value]) => value !== ''));
  for (const [name, value] of Object.entries(RESULTS)) asked.set(name, value);
  return `/api/v1/catalog/search?${asked.toString()}`;
}

/** Pages that strangers come to first. Others are drawn as soon as they have asked. */
export const NEEDS: Readonly<Record<string, Needs>> = {
  '/': { asks: () => ['/api/v1/catalog/search?limit=6&sort=newest', CATEGORIES, INDUSTRIES] },
  '/search': {
    module: 'src/pages/search/SearchPage.tsx',
    asks: (address) => [resultsOf(address), CATEGORIES, INDUSTRIES, PREFECTURES, UNITS],
  },
  '/listings/:id': {
    module: 'src/pages/listing/ListingPage.tsx',
    asks: ({ id }) => [`/api/v1/catalog/listings/${id}`, PREFECTURES, UNITS],
  },
  '/categories': {
    module: 'src/pages/categories/CategoriesPage.tsx',
    asks: () => ['/api/v1/catalog/search?facets=categoryId&limit=1', CATEGORIES, INDUSTRIES],
  },
  '/categories/:id': {
    module: 'src/pages/category/CategoryPage.tsx',
    asks: ({ id }) => [`${CATEGORIES}/${id}`],
  },
  '/makers/:id': {
    module: 'src/pages/public-maker/MakerPage.tsx',
    asks: ({ id }) => [`/api/v1/manufacturers/${id}`],
  },
  '/compare': { module: 'src/pages/compare/ComparePage.tsx', asks: () => [] },
  '/estimate': { module: 'src/pages/estimate/EstimatePage.tsx', asks: () => [] },
  '/statistics': { module: 'src/pages/statistics/StatisticsPage.tsx', asks: () => ['/api/v1/statistics', PREFECTURES] },
};
