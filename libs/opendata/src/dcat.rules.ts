/** What the description is made of. */
export interface Described {
  /** Address of the registry. */
  url: string;
  /** Address of the licence. */
  license: string;
  publisher: string;
  /** When a listing last changed. */
  modified: Date | null;
}

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const FILE_TYPES = 'http://publications.europa.eu/resource/authority/file-type/';

const words = (ja: string, en: string) => [
  { '@language': 'ja', '@value': ja },
  { '@language': 'en', '@value': en },
];

/** The open data as a catalog by DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/), in JSON-LD. */
export function dcatOf({ url, license, publisher, modified }: Described): object {
  const root = `${url}/api/v1/open-data`;
  const agent = { '@type': 'foaf:Agent', 'foaf:name': publisher, 'foaf:homepage': { '@id': url } };
  const modifiedAt = modified && { 'dct:modified': { '@type': 'xsd:dateTime', '@value': modified.toISOString() } };
  const distribution = (path: string, type: string, file: string, title: ReturnType<typeof words>) => ({
    '@id': `${root}/${path}`,
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dcat:accessURL': { '@id': `${root}/${path}` },
    'dcat:downloadURL': { '@id': `${root}/${path}` },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}${type}` },
    'dct:format': { '@id': `${FILE_TYPES}${file}` },
    'dct:license': { '@id': license },
  });
  const dataset = (name: string, about: ReturnType<typeof words>[], more: object) => ({
    '@id': `${root}/${name}`,
    '@type': 'dcat:Dataset',
    'dct:title': about[0],
    'dct:description': about[1],
    'dct:publisher': agent,
    'dct:license': { '@id': license },
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/JPN' },
    'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT' },
    ...more,
  });
  return {
    '@context': CONTEXT,
    '@id': `${root}/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': words('省力化機器レジストリ オープンデータ', 'Open data of the registry of labor-saving equipment'),
    'dct:description': words(
      '審査を経てカタログに掲載された省力化機器とそのカテゴリ。',
      'Labor-saving equipment that is in the catalog after review, and its categories.',
    ),
    'dct:publisher': agent,
    'dct:license': { '@id': license },
    'foaf:homepage': { '@id': url },
    ...modifiedAt,
    'dcat:dataset': [
      dataset(
        'listings',
        [words('掲載製品', 'Listings'), words('カタログに掲載中の全製品。', 'Everything in the catalog now.')],
        {
          ...modifiedAt,
          'dcat:keyword': words('省力化', 'labor saving'),
          'dcat:distribution': [
            distribution('listings.json', 'application/json', 'JSON', words('JSON', 'JSON')),
            distribution('listings.csv', 'text/csv', 'CSV', words('CSV（UTF-8）', 'CSV (UTF-8)')),
            distribution(
              'listings.csv?charset=shift_jis',
              'text/csv',
              'CSV',
              words('CSV（Shift_JIS）', 'CSV (Shift_JIS)'),
            ),
            distribution('changes', 'application/json', 'JSON', words('更新差分', 'Changes since a cursor')),
          ],
        },
      ),
      dataset(
        'categories',
        [
          words('製品カテゴリ', 'Categories'),
          words('製品カテゴリと現行の基準。', 'Categories with their criteria of today.'),
        ],
        { 'dcat:distribution': [distribution('categories.json', 'application/json', 'JSON', words('JSON', 'JSON'))] },
      ),
    ],
  };
}
