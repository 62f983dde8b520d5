import { wordsIn } from '../../words/words.js';

const ja = {
  facts: '事業者の情報',
  reading: '読み',
  address: '所在地',
  website: 'ウェブサイト',
  external: '（外部サイト）',
  size: '企業規模の区分',
  sizes: {
    small: '小規模企業者',
    sme: '中小企業',
    large: '大企業',
    deemed_large: 'みなし大企業',
    unknown: '届出なし',
  },
  sizeHint: '届出のあった資本金、従業員数、株主などから、登録の規則で判定しています。',
  startup: 'スタートアップ',
  agent: '国内の代理店',
  since: '登録日',
  categories: '掲載カテゴリ',
  products: (count: number) => `${count}製品`,
  listings: '掲載中の製品',
  none: '掲載中の製品はありません。',
  all: (count: number) => `${count}製品をすべて見る`,
};
const en: typeof ja = {
  facts: 'About the maker',
  reading: 'Reading',
  address: 'Address',
  website: 'Website',
  external: ' (external site)',
  size: 'Size of enterprise',
  sizes: {
    small: 'Small enterprise',
    sme: 'Small or medium enterprise',
    large: 'Large firm',
    deemed_large: 'Deemed large firm',
    unknown: 'not declared',
  },
  sizeHint: 'Told by the rules of the register from declared capital, staff, shareholders and so on.',
  startup: 'Startup',
  agent: 'Agent in Japan',
  since: 'Registered on',
  categories: 'Categories',
  products: (count) => `${count} products`,
  listings: 'Listed products',
  none: 'No product is listed now.',
  all: (count) => `See all ${count} products`,
};

export const useMakerWords = wordsIn(ja, en);
