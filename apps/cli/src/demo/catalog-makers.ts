import type { CompanyFacts } from '#scheme';
import type { CatalogImportMaker } from './catalog-line.js';
import { checkDigitOf } from '#identity';
import { PREFECTURE_CODES, prefectureName, type PrefectureCode } from '#scheme';
import { dice, pickOf } from './dice.js';

/** What a made-up maker is, by the rules that classify companies. */
export type MakerKind = 'startup' | 'sme' | 'large' | 'deemed_large' | 'foreign';

type Named = readonly [name: string, reading: string];

const PLACES: readonly Named[] = [
  ['青葉', 'あおば'],
  ['北斗', 'ほくと'],
  ['光洋', 'こうよう'],
  ['東雲', 'しののめ'],
  ['若松', 'わかまつ'],
  ['白鷺', 'しらさぎ'],
  ['富岳', 'ふがく'],
  ['瀬戸', 'せと'],
  ['日向', 'ひゅうが'],
  ['大和田', 'おおわだ'],
  ['千歳', 'ちとせ'],
  ['潮見', 'しおみ'],
  ['八雲', 'やくも'],
  ['朝霧', 'あさぎり'],
  ['桐生', 'きりゅう'],
  ['蓬莱', 'ほうらい'],
  ['渚', 'なぎさ'],
  ['飛鳥', 'あすか'],
  ['鶴見台', 'つるみだい'],
  ['霧島', 'きりしま'],
  ['最上', 'もがみ'],
  ['穂高', 'ほたか'],
  ['加茂川', 'かもがわ'],
  ['石動', 'いするぎ'],
  ['浜名', 'はまな'],
];
const SME_TRADES: readonly Named[] = [
  ['製作所', 'せいさくしょ'],
  ['工機', 'こうき'],
  ['システムズ', 'しすてむず'],
  ['精密', 'せいみつ'],
];
const LARGE_TRADES: readonly Named[] = [
  ['重機工業', 'じゅうきこうぎょう'],
  ['電機', 'でんき'],
  ['エレクトロニクス', 'えれくとろにくす'],
];
const DEEMED_TRADES: readonly Named[] = [
  ['テクノサービス', 'てくのさーびす'],
  ['ロジテック', 'ろじてっく'],
];
const STARTUPS: readonly Named[] = [
  ['ロボテラス', 'ろぼてらす'],
  ['オートマグ', 'おーとまぐ'],
  ['ナガレワークス', 'ながれわーくす'],
  ['ミドリセンス', 'みどりせんす'],
  ['クラフトアーム', 'くらふとあーむ'],
  ['ヒトテマ', 'ひとてま'],
  ['ソクテイラボ', 'そくていらぼ'],
  ['カルデザイン', 'かるでざいん'],
];
const ABROAD: readonly Named[] = [
  ['Nordlicht Automation GmbH', 'のるどりひと おーとめーしょん'],
  ['Sakura Bay Robotics Inc.', 'さくらべい ろぼてぃくす'],
  ['Lumen Printing Systems AB', 'るーめん ぷりんてぃんぐ しすてむず'],
  ['Taihe Intelligent Equipment Co., Ltd.', 'たいほー いんてりじぇんと'],
  ['Officina Forno S.p.A.', 'おふぃちーな ふぉるの'],
];

/** Where makers sit, with addresses that are made up. */
const SEATS: readonly (readonly [PrefectureCode, string])[] = [
  ['13', '大田区京浜島'],
  ['27', '東大阪市長田'],
  ['23', '小牧市小針'],
  ['14', '川崎市高津区'],
  ['22', '浜松市中央区'],
  ['28', '尼崎市西長洲'],
  ['11', '川口市並木'],
  ['20', '諏訪市沖田町'],
  ['34', '福山市箕島町'],
  ['40', '北九州市八幡西区'],
  ['15', '長岡市城岡'],
  ['04', '仙台市泉区'],
  ['10', '太田市西新町'],
  ['17', '金沢市鞍月'],
  ['01', '札幌市東区'],
  ['43', '合志市福原'],
];

const corporateNumber = (twelve: string): string => `${checkDigitOf(twelve)}${twelve}`;

/** Facts of a company of each kind, in full, so that the rules leave nothing open. */
function factsOf(kind: MakerKind, roll: (sides: number) => number): CompanyFacts {
  const small = kind === 'startup' || kind === 'sme' || kind === 'deemed_large';
  const shares = 1_000;
  const parent = { name: '大手持株会社（デモ）', shares: 600, kind: 'large' } as const;
  const founder = { name: '創業者', shares: kind === 'deemed_large' ? 400 : shares, kind: 'other' } as const;
  return {
    industry: '26',
    capitalYen: small ? (10 + roll(80)) * 1_000_000 : (5 + roll(60)) * 1_000_000_000,
    staff: kind === 'startup' ? 6 + roll(40) : small ? 12 + roll(260) : 1_200 + roll(9_000),
    sharesTotal: shares,
    shareholders: kind === 'deemed_large' ? [parent, founder] : [founder],
    officersTotal: 4,
    officersFromLarge: 0,
    officersFromDeemedLarge: 0,
    averageIncomeYen: small ? roll(200) * 1_000_000 : (2 + roll(40)) * 1_000_000_000,
    listed: !small,
    foundedOn: kind === 'startup' ? `${2018 + roll(6)}-04-01` : `${1948 + roll(50)}-10-01`,
    researchYen: kind === 'startup' ? 40_000_000 : 20_000_000,
    expensesYen: kind === 'startup' ? 200_000_000 : 2_000_000_000,
  };
}

function nameOf(kind: MakerKind, index: number): Named {
  const [place, placeReading] = PLACES[(index * 7) % PLACES.length]!;
  const trades = kind === 'sme' ? SME_TRADES : kind === 'large' ? LARGE_TRADES : DEEMED_TRADES;
  const [trade, tradeReading] = trades[Math.floor(index / PLACES.length) % trades.length]!;
  if (kind === 'foreign') return ABROAD[index]!;
  if (kind === 'startup') return [`${STARTUPS[index]![0]}株式会社`, STARTUPS[index]![1]];
  const name = `${place}${trade}`;
  return [index % 3 === 0 ? `株式会社${name}` : `${name}株式会社`, `${placeReading}${tradeReading}`];
}

/** Where a maker looks after its products itself: large ones nearly everywhere, small ones around their seat. */
function coverageOf(kind: MakerKind, seat: PrefectureCode, roll: (sides: number) => number): PrefectureCode[] {
  if (kind === 'large' && roll(3) > 0) return [...PREFECTURE_CODES];
  const at = PREFECTURE_CODES.indexOf(seat);
  const reach = kind === 'startup' ? 2 : 2 + roll(7);
  return PREFECTURE_CODES.filter((_, index) => Math.abs(index - at) <= reach);
}

/** The n-th made-up maker of a kind: the same every time. */
export function madeUpMaker(kind: MakerKind, index: number): CatalogImportMaker {
  const number = ['startup', 'sme', 'large', 'deemed_large', 'foreign'].indexOf(kind) * 1_000 + index;
  const roll = dice(number * 31 + 5);
  const [name, reading] = nameOf(kind, index);
  const [seat, street] = pickOf(roll, SEATS);
  const website = `https://maker-${number}.example.jp`;
  const company = factsOf(kind, roll);
  if (kind === 'foreign') {
    const agentNumber = corporateNumber(`01010180${String(number).padStart(4, '0')}`);
    const [place] = PLACES[index]!;
    const agentAddress = `東京都港区海岸 ${index + 1}-1`;
    const domesticAgent = {
      name: `${place}インターナショナル株式会社`,
      corporateNumber: agentNumber,
      address: agentAddress,
    };
    const prefectures = PREFECTURE_CODES.filter((_, at) => at % 3 === index % 3 || (at > 9 && at < 15));
    return {
      name,
      reading,
      address: `海外（国内代理店：${agentAddress}）`,
      website,
      company,
      prefectures,
      foreign: true,
      domesticAgent,
    };
  }
  return {
    ...{ name, reading, website, company },
    corporateNumber: corporateNumber(`01010170${String(number).padStart(4, '0')}`),
    address: `${prefectureName(seat).ja}${street} ${1 + roll(9)}-${1 + roll(20)}-${1 + roll(30)}`,
    prefectures: coverageOf(kind, seat, roll),
  };
}
