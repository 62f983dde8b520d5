import type { Area, DistributorDeclaration } from '#distributors';

/** What the demonstration's distributors declare about themselves, by the account of their owner: made up, like them. */
export const DEMO_DISTRIBUTORS: Record<string, DistributorDeclaration> = {
  'dealer@example.jp': {
    name: 'とどける商会株式会社',
    reading: 'とどけるしょうかい',
    address: '愛知県名古屋市中区三の丸 3-1-2',
    website: 'https://todokeru.example.jp',
    phone: '052-000-0003',
    representative: '販売 三郎',
    contact: {
      department: '省力化機器営業部',
      phone: '052-000-0013',
      mail: 'sales@todokeru.example.jp',
      hours: '平日 9 時から 17 時 30 分',
    },
    pledged: true,
  },
};

/** Which maker lets whom sell which of its products, at what price. */
export const DEMO_AUTHORISATIONS = [
  {
    maker: 'maker@example.jp',
    dealer: 'dealer@example.jp',
    soldPrices: {
      '配膳ロボット ハコビー': 1_900_000,
      '床清掃ロボット ミガク': 1_400_000,
      '小型搬送車 ツナグ': 2_500_000,
    },
  },
] as const;

const areas = (answerHours: number, onSiteHours: number, ...prefectures: Area['prefecture'][]): Area[] =>
  prefectures.map((prefecture) => ({ prefecture, answerHours, onSiteHours }));

/** Where the makers themselves look after their products. */
export const DEMO_MAKER_COVERAGE: Record<string, Area[]> = {
  'maker@example.jp': [...areas(2, 8, '13'), ...areas(4, 24, '11', '12', '14')],
  'maker2@example.jp': [...areas(2, 8, '27'), ...areas(4, 24, '26', '28', '29', '30')],
};

/** Where the distributors look after what they sell. */
export const DEMO_DEALER_COVERAGE: Record<string, Area[]> = {
  'dealer@example.jp': [...areas(2, 8, '23'), ...areas(4, 24, '21', '22', '24'), ...areas(8, 48, '20')],
};
