/** What each library may import, besides platform. The order is the order of the layers. */
const MAY_IMPORT = {
  platform: [],
  audit: [],
  scheme: [],
  notifications: ['audit'],
  identity: ['notifications', 'audit'],
  evidence: ['scheme', 'identity', 'audit'],
  categories: ['evidence', 'scheme', 'identity', 'notifications', 'audit'],
  registrants: ['evidence', 'scheme', 'identity', 'audit'],
  manufacturers: ['registrants', 'categories', 'evidence', 'scheme', 'identity', 'audit'],
  products: ['manufacturers', 'categories', 'evidence', 'scheme', 'identity', 'audit'],
  distributors: ['products', 'manufacturers', 'registrants', 'evidence', 'scheme', 'identity', 'audit'],
  catalog: ['distributors', 'products', 'manufacturers', 'categories', 'scheme', 'identity', 'audit'],
  search: ['catalog', 'categories', 'products', 'scheme', 'identity', 'audit'],
  review: [
    'catalog',
    'distributors',
    'products',
    'manufacturers',
    'registrants',
    'categories',
    'evidence',
    'scheme',
    'identity',
    'audit',
  ],
};

const layers = Object.entries(MAY_IMPORT).map(([lib, others]) => ({
  name: `${lib}-imports-downwards`,
  comment: `${lib} may import ${['platform', ...others].join(', ')} only: imports go one way`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: '^libs/', pathNot: `^libs/(${[lib, 'platform', ...others].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'front-door',
      comment: 'A library is entered through its index.ts, so that its inside can change',
      severity: 'error',
      from: { path: '^(apps|libs/([^/]+))/' },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$2/'] },
    },
    {
      name: 'libs-know-no-app',
      comment: 'Processes are wiring; nothing below them may need them',
      severity: 'error',
      from: { path: '^(libs|migrations)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'only-search-knows-meilisearch',
      comment: 'The search engine can be exchanged, and is a projection',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/search/' },
      to: { path: 'node_modules/meilisearch' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle has no beginning to read from; entities of one library may point at each other',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '\\.entity\\.ts$' } },
    },
    {
      name: 'no-dev-dependency-in-production',
      comment: 'It is not installed there',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
