import type { Text } from '#platform';

/*
 * Codes and names: Japan Standard Industrial Classification (日本標準産業分類), revision 14 of July 2023, in force since
 * April 2024, by the Ministry of Internal Affairs and Communications (MIC); English names after MIC's translation.
 */

/** One entry of the classification: a division (A–T), a middle group (two digits) or a finer code. */
export interface Industry extends Text {
  code: string;
}

/** A division with its middle groups. */
export interface Division extends Industry {
  groups: readonly Industry[];
}

const division = (code: string, ja: string, en: string, ...groups: [code: string, ja: string, en: string][]) => ({
  code,
  ja,
  en,
  groups: groups.map(([group, jaOfGroup, enOfGroup]) => ({ code: group, ja: jaOfGroup, en: enOfGroup })),
});

/** The twenty divisions and their ninety-nine middle groups. */
export const DIVISIONS: readonly Division[] = [
  division('A', '農業、林業', 'Agriculture and forestry', ['01', '農業', 'Agriculture'], ['02', '林業', 'Forestry']),
  division(
    'B',
    '漁業',
    'Fisheries',
    ['03', '漁業（水産養殖業を除く）', 'Fisheries, except aquaculture'],
    ['04', '水産養殖業', 'Aquaculture'],
  ),
  division('C', '鉱業、採石業、砂利採取業', 'Mining and quarrying of stone and gravel', [
    '05',
    '鉱業、採石業、砂利採取業',
    'Mining and quarrying of stone and gravel',
  ]),
  division(
    'D',
    '建設業',
    'Construction',
    ['06', '総合工事業', 'General construction work, public and private'],
    [
      '07',
      '職別工事業（設備工事業を除く）',
      'Construction work by specialist contractors, except equipment installation',
    ],
    ['08', '設備工事業', 'Equipment installation work'],
  ),
  division(
    'E',
    '製造業',
    'Manufacturing',
    ['09', '食料品製造業', 'Manufacture of food'],
    ['10', '飲料・たばこ・飼料製造業', 'Manufacture of beverages, tobacco and feed'],
    ['11', '繊維工業', 'Manufacture of textile products'],
    ['12', '木材・木製品製造業（家具を除く）', 'Manufacture of lumber and wood products, except furniture'],
    ['13', '家具・装備品製造業', 'Manufacture of furniture and fixtures'],
    ['14', 'パルプ・紙・紙加工品製造業', 'Manufacture of pulp, paper and paper products'],
    ['15', '印刷・同関連業', 'Printing and allied industries'],
    ['16', '化学工業', 'Manufacture of chemical and allied products'],
    ['17', '石油製品・石炭製品製造業', 'Manufacture of petroleum and coal products'],
    ['18', 'プラスチック製品製造業（別掲を除く）', 'Manufacture of plastic products, except otherwise classified'],
    ['19', 'ゴム製品製造業', 'Manufacture of rubber products'],
    ['20', 'なめし革・同製品・毛皮製造業', 'Manufacture of leather tanning, leather products and fur skins'],
    ['21', '窯業・土石製品製造業', 'Manufacture of ceramic, stone and clay products'],
    ['22', '鉄鋼業', 'Manufacture of iron and steel'],
    ['23', '非鉄金属製造業', 'Manufacture of non-ferrous metals and products'],
    ['24', '金属製品製造業', 'Manufacture of fabricated metal products'],
    ['25', 'はん用機械器具製造業', 'Manufacture of general-purpose machinery'],
    ['26', '生産用機械器具製造業', 'Manufacture of production machinery'],
    ['27', '業務用機械器具製造業', 'Manufacture of business oriented machinery'],
    ['28', '電子部品・デバイス・電子回路製造業', 'Electronic parts, devices and electronic circuits'],
    ['29', '電気機械器具製造業', 'Manufacture of electrical machinery, equipment and supplies'],
    ['30', '情報通信機械器具製造業', 'Manufacture of information and communication electronics equipment'],
    ['31', '輸送用機械器具製造業', 'Manufacture of transportation equipment'],
    ['32', 'その他の製造業', 'Miscellaneous manufacturing industries'],
  ),
  division(
    'F',
    '電気・ガス・熱供給・水道業',
    'Electricity, gas, heat supply and water',
    ['33', '電気業', 'Production, transmission and distribution of electricity'],
    ['34', 'ガス業', 'Production and distribution of gas'],
    ['35', '熱供給業', 'Heat supply'],
    ['36', '水道業', 'Water supply and sewerage'],
  ),
  division(
    'G',
    '情報通信業',
    'Information and communications',
    ['37', '通信業', 'Communications'],
    ['38', '放送業', 'Broadcasting'],
    ['39', '情報サービス業', 'Information services'],
    ['40', 'インターネット附随サービス業', 'Services incidental to internet'],
    ['41', '映像・音声・文字情報制作業', 'Video, sound and character information production and distribution'],
  ),
  division(
    'H',
    '運輸業、郵便業',
    'Transport and postal services',
    ['42', '鉄道業', 'Railway transport'],
    ['43', '道路旅客運送業', 'Road passenger transport'],
    ['44', '道路貨物運送業', 'Road freight transport'],
    ['45', '水運業', 'Water transport'],
    ['46', '航空運輸業', 'Air transport'],
    ['47', '倉庫業', 'Warehousing'],
    ['48', '運輸に附帯するサービス業', 'Services incidental to transport'],
    ['49', '郵便業（信書便事業を含む）', 'Postal services, including mail delivery'],
  ),
  division(
    'I',
    '卸売業、小売業',
    'Wholesale and retail trade',
    ['50', '各種商品卸売業', 'Wholesale trade, general merchandise'],
    ['51', '繊維・衣服等卸売業', 'Wholesale trade (textile and apparel)'],
    ['52', '飲食料品卸売業', 'Wholesale trade (food and beverages)'],
    ['53', '建築材料、鉱物・金属材料等卸売業', 'Wholesale trade (building materials, minerals and metals, etc.)'],
    ['54', '機械器具卸売業', 'Wholesale trade (machinery and equipment)'],
    ['55', 'その他の卸売業', 'Miscellaneous wholesale trade'],
    ['56', '各種商品小売業', 'Retail trade, general merchandise'],
    ['57', '織物・衣服・身の回り品小売業', 'Retail trade (woven fabrics, apparel, accessories and notions)'],
    ['58', '飲食料品小売業', 'Retail trade (food and beverage)'],
    ['59', '機械器具小売業', 'Retail trade (machinery and equipment)'],
    ['60', 'その他の小売業', 'Miscellaneous retail trade'],
    ['61', '無店舗小売業', 'Nonstore retailers'],
  ),
  division(
    'J',
    '金融業、保険業',
    'Finance and insurance',
    ['62', '銀行業', 'Banking'],
    ['63', '協同組織金融業', 'Financial institutions for cooperative organizations'],
    [
      '64',
      '貸金業、クレジットカード業等非預金信用機関',
      'Non-deposit money corporations, including lending and credit card business',
    ],
    ['65', '金融商品取引業、商品先物取引業', 'Financial products and commodity futures transaction dealers'],
    ['66', '補助的金融業等', 'Financial auxiliaries'],
    [
      '67',
      '保険業（保険媒介代理業、保険サービス業を含む）',
      'Insurance institutions, including agents, brokers and services',
    ],
  ),
  division(
    'K',
    '不動産業、物品賃貸業',
    'Real estate and goods rental and leasing',
    ['68', '不動産取引業', 'Real estate agencies'],
    ['69', '不動産賃貸業・管理業', 'Real estate lessors and managers'],
    ['70', '物品賃貸業', 'Goods rental and leasing'],
  ),
  division(
    'L',
    '学術研究、専門・技術サービス業',
    'Scientific research, professional and technical services',
    ['71', '学術・開発研究機関', 'Scientific and development research institutes'],
    ['72', '専門サービス業（他に分類されないもの）', 'Professional services, n.e.c.'],
    ['73', '広告業', 'Advertising'],
    ['74', '技術サービス業（他に分類されないもの）', 'Technical services, n.e.c.'],
  ),
  division(
    'M',
    '宿泊業、飲食サービス業',
    'Accommodations, eating and drinking services',
    ['75', '宿泊業', 'Accommodations'],
    ['76', '飲食店', 'Eating and drinking places'],
    ['77', '持ち帰り・配達飲食サービス業', 'Food take out and delivery services'],
  ),
  division(
    'N',
    '生活関連サービス業、娯楽業',
    'Living-related and personal services and amusement services',
    ['78', '洗濯・理容・美容・浴場業', 'Laundry, beauty and bath services'],
    ['79', 'その他の生活関連サービス業', 'Miscellaneous living-related and personal services'],
    ['80', '娯楽業', 'Services for amusement and recreation'],
  ),
  division(
    'O',
    '教育、学習支援業',
    'Education, learning support',
    ['81', '学校教育', 'School education'],
    ['82', 'その他の教育、学習支援業', 'Miscellaneous education, learning support'],
  ),
  division(
    'P',
    '医療、福祉',
    'Medical, health care and welfare',
    ['83', '医療業', 'Medical and other health services'],
    ['84', '保健衛生', 'Public health and hygiene'],
    ['85', '社会保険・社会福祉・介護事業', 'Social insurance, social welfare and care services'],
  ),
  division(
    'Q',
    '複合サービス事業',
    'Compound services',
    ['86', '郵便局', 'Post offices'],
    ['87', '協同組合（他に分類されないもの）', 'Cooperative associations, n.e.c.'],
  ),
  division(
    'R',
    'サービス業（他に分類されないもの）',
    'Services, n.e.c.',
    ['88', '廃棄物処理業', 'Waste disposal business'],
    ['89', '自動車整備業', 'Automobile maintenance services'],
    ['90', '機械等修理業（別掲を除く）', 'Machine, etc. repair services, except otherwise classified'],
    ['91', '職業紹介・労働者派遣業', 'Employment and worker dispatching services'],
    ['92', 'その他の事業サービス業', 'Miscellaneous business services'],
    ['93', '政治・経済・文化団体', 'Political, business and cultural organizations'],
    ['94', '宗教', 'Religion'],
    ['95', 'その他のサービス業', 'Miscellaneous services'],
    ['96', '外国公務', 'Foreign governments and international agencies in Japan'],
  ),
  division(
    'S',
    '公務（他に分類されるものを除く）',
    'Government, except elsewhere classified',
    ['97', '国家公務', 'National government services'],
    ['98', '地方公務', 'Local government services'],
  ),
  division('T', '分類不能の産業', 'Industries unable to classify', [
    '99',
    '分類不能の産業',
    'Industries unable to classify',
  ]),
];

const part = (code: string, ja: string, en: string): Industry => ({ code, ja, en });

/** Finer codes of the middle groups that are not of one size class throughout: what to ask the company then. */
export const INDUSTRY_PARTS: readonly Industry[] = [
  part('1911', '自動車タイヤ・チューブ製造業', 'Motor vehicle tires and inner tubes'),
  part('1919', 'その他のタイヤ・チューブ製造業', 'Other tires and inner tubes'),
  part('192', 'ゴム製・プラスチック製履物・同附属品製造業', 'Rubber and plastic footwear and its findings'),
  part('1931', 'ゴムベルト製造業', 'Rubber belts'),
  part('1932', 'ゴムホース製造業', 'Rubber hoses'),
  part('1933', '工業用ゴム製品製造業', 'Mechanical rubber goods'),
  part('199', 'その他のゴム製品製造業', 'Miscellaneous rubber products'),
  part('391', 'ソフトウェア業', 'Computer programming and other software services'),
  part('3921', '情報処理サービス業', 'Data processing services'),
  part('3922', '情報提供サービス業', 'Information provision services'),
  part('3923', '市場調査・世論調査・社会調査業', 'Market research, opinion survey and social survey services'),
  part('3929', 'その他の情報処理・提供サービス業', 'Other data processing and information services'),
  part('411', '映像情報制作・配給業', 'Video picture information production and distribution'),
  part('412', '音声情報制作業', 'Sound information production'),
  part('413', '新聞業', 'Newspaper publishers'),
  part('414', '出版業', 'Publishers, except newspapers'),
  part('415', '広告制作業', 'Advertising production'),
  part(
    '416',
    '映像・音声・文字情報制作に附帯するサービス業',
    'Services incidental to video, sound and text production',
  ),
  part('691', '不動産賃貸業（貸家業、貸間業を除く）', 'Real estate lessors, except house and room lessors'),
  part('692', '貸家業、貸間業', 'House and room lessors'),
  part('693', '駐車場業', 'Parking lots'),
  part('694', '不動産管理業', 'Real estate managers'),
  part('751', '旅館、ホテル', 'Inns and hotels'),
  part('752', '簡易宿所', 'Simple lodging places'),
  part('753', '下宿業', 'Boarding houses'),
  part('759', 'その他の宿泊業', 'Other accommodations'),
  part('791', '旅行業', 'Travel agencies'),
  part('792', '家事サービス業', 'Housekeeping services'),
  part('793', '衣服裁縫修理業', 'Sewing and clothing repair'),
  part('794', '物品預り業', 'Baggage and personal property storage'),
  part('795', '火葬・墓地管理業', 'Crematories and cemetery management'),
  part('796', '冠婚葬祭業', 'Ceremonial occasion services'),
  part('799', '他に分類されない生活関連サービス業', 'Living-related and personal services, n.e.c.'),
];

/**
 * The size classes of the SME Basic Act (中小企業基本法) and of the cabinet orders of the SME acts, and the industries
 * of each; the longest code that fits decides. Source: SMEA's table of the Act's types against JSIC. The orders speak of
 * trades, not codes, so for rubber, software and inns the codes are this project's reading †: rubber without tyres for
 * motor vehicles and aircraft and without industrial belts; inns are what the Inns Act licenses.
 */
export const SIZE_CLASSES = {
  manufacturing_other: {
    ja: '製造業、建設業、運輸業その他',
    en: 'manufacturing, construction, transport, other',
    // All that no other class names, and these parts of their groups.
    codes: ['1911', '1931', '791'],
  },
  wholesale: { ja: '卸売業', en: 'wholesale', codes: ['50', '51', '52', '53', '54', '55'] },
  retail: { ja: '小売業', en: 'retail', codes: ['56', '57', '58', '59', '60', '61', '76', '77'] },
  services: {
    ja: 'サービス業',
    en: 'services',
    codes: [
      ...['38', '39', '411', '412', '415', '416', '693', '70', '71', '72', '73', '74', '75', '78', '79', '80', '81'],
      ...['82', '83', '84', '85', '86', '87', '88', '89', '90', '91', '92', '93', '94', '95', '96'],
    ],
  },
  rubber: { ja: 'ゴム製品製造業（一部除く）', en: 'rubber products (with exceptions)', codes: ['19'] },
  software: {
    ja: 'ソフトウェア業・情報処理サービス業',
    en: 'software and information processing',
    codes: ['391', '3921'],
  },
  inns: { ja: '旅館業', en: 'inns', codes: ['751', '752', '753'] },
} as const satisfies Record<string, Text & { codes: readonly string[] }>;

export type SizeClass = keyof typeof SIZE_CLASSES;
export const SIZE_CLASS_NAMES = Object.keys(SIZE_CLASSES) as SizeClass[];

const CLASS_BY_CODE = new Map<string, SizeClass>(
  SIZE_CLASS_NAMES.flatMap((sizeClass) => SIZE_CLASSES[sizeClass].codes.map((code) => [code, sizeClass] as const)),
);
const GROUPS = new Map(DIVISIONS.flatMap(({ groups }) => groups.map((group) => [group.code, group] as const)));
const NAMED = new Map(
  [...DIVISIONS, ...GROUPS.values(), ...INDUSTRY_PARTS].map((industry) => [industry.code, industry]),
);

/** The entry of a division, a middle group or a part in {@link INDUSTRY_PARTS}; of a finer code, that of its group. */
export const industryOf = (code: string): Industry | undefined => {
  if (!isIndustryCode(code)) return undefined;
  return NAMED.get(code) ?? NAMED.get(code.slice(0, 3)) ?? NAMED.get(code.slice(0, 2));
};

/** Whether a text is a division, a middle group, or three or four digits that belong to one. */
export const isIndustryCode = (code: string): boolean =>
  /^([A-T]|\d{2,4})$/.test(code) && (NAMED.has(code) || GROUPS.has(code.slice(0, 2)));

/** The division (A–T) a code belongs to. */
export const divisionOf = (code: string): Division | undefined =>
  DIVISIONS.find((entry) => entry.code === code || entry.groups.some((group) => group.code === code.slice(0, 2)));

/**
 * The size classes a code may mean: one; several when the code is too coarse to tell (then ask for one of
 * {@link INDUSTRY_PARTS}); none when it is not in the classification.
 *
 * @example
 * sizeClassesOf('26'); // ['manufacturing_other']
 * sizeClassesOf('39'); // ['services', 'software']
 * sizeClassesOf('391'); // ['software']
 */
export function sizeClassesOf(code: string): SizeClass[] {
  if (!isIndustryCode(code)) return [];
  const codes = DIVISIONS.find((entry) => entry.code === code)?.groups.map((group) => group.code) ?? [code];
  const possible = new Set(codes.flatMap(classesWithin));
  return SIZE_CLASS_NAMES.filter((sizeClass) => possible.has(sizeClass));
}

function classesWithin(code: string): SizeClass[] {
  const own = [4, 3, 2].map((length) => CLASS_BY_CODE.get(code.slice(0, length))).find((found) => found !== undefined);
  const finer = [...CLASS_BY_CODE].filter(([other]) => other.length > code.length && other.startsWith(code));
  return [own ?? 'manufacturing_other', ...finer.map(([, sizeClass]) => sizeClass)];
}
