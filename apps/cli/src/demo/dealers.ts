import { checkDigitOf } from '#identity';
import { PREFECTURE_CODES, type PrefectureCode } from '#scheme';

/** A dealer of the demonstration that is moved in: made up, like what it sells. */
export interface DemoDealer {
  name: string;
  reading: string;
  corporateNumber: string;
  address: string;
  prefectures: readonly PrefectureCode[];
}

function dealer(
  number: number,
  name: string,
  reading: string,
  address: string,
  from: PrefectureCode,
  to: PrefectureCode,
): DemoDealer {
  const twelve = `0101019000${String(number).padStart(2, '0')}`;
  const prefectures = PREFECTURE_CODES.filter((code) => code >= from && code <= to);
  return { name, reading, corporateNumber: `${checkDigitOf(twelve)}${twelve}`, address, prefectures };
}

/** One for each part of the country. */
export const DEMO_DEALERS: readonly DemoDealer[] = [
  dealer(1, '北の厨房商会株式会社', 'きたのちゅうぼうしょうかい', '北海道札幌市白石区流通センター 1-2-3', '01', '01'),
  dealer(2, 'みちのく機工販売株式会社', 'みちのくきこうはんばい', '宮城県仙台市宮城野区日の出町 2-1-5', '02', '07'),
  dealer(3, '関東機器販売株式会社', 'かんとうききはんばい', '東京都江東区新砂 3-4-1', '08', '14'),
  dealer(4, '信越テック商事株式会社', 'しんえつてっくしょうじ', '長野県松本市和田 4-10-2', '15', '20'),
  dealer(5, '東海システム機器株式会社', 'とうかいしすてむきき', '愛知県名古屋市港区木場町 5-7', '21', '24'),
  dealer(6, '近畿省力機販株式会社', 'きんきしょうりょくきはん', '大阪府大阪市西淀川区御幣島 6-3-8', '25', '30'),
  dealer(7, '瀬戸内機械商会株式会社', 'せとうちきかいしょうかい', '広島県広島市西区商工センター 7-2', '31', '39'),
  dealer(8, '九州ロボット販売株式会社', 'きゅうしゅうろぼっとはんばい', '福岡県福岡市博多区東那珂 8-1-1', '40', '47'),
];
