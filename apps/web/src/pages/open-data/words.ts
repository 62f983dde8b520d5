import { wordsIn } from '../../words/words.js';

const ja = {
  title: 'オープンデータ',
  lead: '掲載製品とカテゴリのデータを、どなたでも利用できる形で提供しています。登録も鍵も要りません。',
  license: '利用条件：',
  files: 'ダウンロード',
  name: 'データ',
  format: '形式',
  address: 'アドレス',
  listingsJson: '掲載製品（全項目）',
  listingsCsv: '掲載製品（表）',
  listingsSjis: '掲載製品（表、古い表計算ソフト用）',
  categories: 'カテゴリと基準',
  catalog: 'データの目録',
  csv: 'CSV、UTF-8（BOM付き）',
  sjis: 'CSV、Shift_JIS',
  json: 'JSON',
  dcat: 'DCAT 3（JSON-LD）',
  changes: '変更を追いかける',
  changesLead:
    '一度すべてを取り込んだあとは、変更だけを受け取れます。答えの cursor を次の since に渡すと、取りこぼしがありません。',
  changesSteps: [
    'listings.json を取り込み、その cursor を覚えます。',
    'changes に since=（cursor）を付けて尋ねます。change が listed なら追加・更新、gone なら削除します。',
    '答えの cursor を覚えます。more が true なら、すぐに続きを尋ねます。',
  ],
  example: '例',
  polite:
    '同じ内容を何度も取り込まないよう、答えの ETag を If-None-Match に付けてください。変わりがなければ 304 が返ります。',
  certificates: '掲載証明書',
  certificatesLead:
    '製品ごとに、掲載の状態を電子署名した証明書（JWS）を発行しています。製品のページから確かめられます。署名の鍵は次の場所で公開しています。',
  api: 'APIの全体',
  apiLead: 'すべての窓口の説明（OpenAPI）です。',
};
const en: typeof ja = {
  title: 'Open data',
  lead: 'Listed products and categories as data that everybody may use, without an account or a key.',
  license: 'License:',
  files: 'Downloads',
  name: 'Data',
  format: 'Format',
  address: 'Address',
  listingsJson: 'Listed products, everything',
  listingsCsv: 'Listed products as a table',
  listingsSjis: 'Listed products as a table, for older spreadsheets',
  categories: 'Categories with their criteria',
  catalog: 'What there is',
  csv: 'CSV, UTF-8 with a byte order mark',
  sjis: 'CSV, Shift_JIS',
  json: 'JSON',
  dcat: 'DCAT 3 in JSON-LD',
  changes: 'Follow the changes',
  changesLead:
    'Once you have everything, take only what changed. Send the cursor of an answer back as since, and you miss nothing.',
  changesSteps: [
    'Take listings.json and keep its cursor.',
    'Ask changes with since=(cursor). Where change is listed, add or replace; where it is gone, remove.',
    'Keep the cursor of the answer. When more is true, ask again at once.',
  ],
  example: 'Example',
  polite: 'Send the ETag of the last answer as If-None-Match: when nothing has changed you get 304 and no data.',
  certificates: 'Listing certificates',
  certificatesLead:
    'For every product there is a signed statement (JWS) of how it is listed; the page of the product leads to it. The keys are published here.',
  api: 'The whole API',
  apiLead: 'Every route, described (OpenAPI).',
};

export const useOpenDataWords = wordsIn(ja, en);
