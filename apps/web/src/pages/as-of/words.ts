import { wordsIn } from '../../words/words.js';

const ja = {
  title: '過去の日のカタログ',
  lead: 'その日の終わりにカタログに掲載されていた製品を、当時の内容で表示します。',
  date: '日付',
  show: '表示',
  heading: (day: string) => `${day}の終わりに掲載されていた製品`,
  none: 'その日に掲載されていた製品はありません。',
  more: 'さらに表示',
  loading: '読み込んでいます',
  product: '製品',
  maker: '製造事業者',
  category: 'カテゴリ',
  price: '本体価格（円、税抜）',
  kind: '掲載区分',
};
const en: typeof ja = {
  title: 'The catalog of a past day',
  lead: 'The products that were listed when a day was over, as they were then.',
  date: 'Date',
  show: 'Show',
  heading: (day) => `Listed at the end of ${day}`,
  none: 'Nothing was listed on that day.',
  more: 'Show more',
  loading: 'Loading',
  product: 'Product',
  maker: 'Maker',
  category: 'Category',
  price: 'Body price (yen, without tax)',
  kind: 'Kind of listing',
};

export const useAsOfWords = wordsIn(ja, en);
