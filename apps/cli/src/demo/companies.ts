import type { DeclaredFacts } from '#manufacturers';

/** What the demonstration's makers declare about themselves, by the account of their owner: made up, like them. */
export const DEMO_FACTS: Record<string, DeclaredFacts> = {
  'maker@example.jp': {
    name: 'はこぶ工房株式会社',
    reading: 'はこぶこうぼう',
    address: '東京都千代田区霞が関 1-3-1',
    website: 'https://hakobu.example.jp',
    phone: '03-0000-0001',
    representative: '製造 花子',
    officers: [{ name: '製造 花子', birthYear: 1984 }, { name: '運搬 太郎' }],
    bankAccountSuffix: '1234',
    pledged: true,
    company: {
      industry: '26',
      capitalYen: 30_000_000,
      staff: 18,
      sharesTotal: 600,
      shareholders: [
        { name: '製造 花子', shares: 420, kind: 'other' },
        { name: 'みなと投資事業組合', shares: 180, kind: 'investment_fund' },
      ],
      officersTotal: 2,
      officersFromLarge: 0,
      officersFromDeemedLarge: 0,
      averageIncomeYen: 8_000_000,
      listed: false,
      foundedOn: '2021-04-01',
      researchYen: 24_000_000,
      expensesYen: 120_000_000,
    },
  },
  'maker2@example.jp': {
    name: 'みらい精機株式会社',
    reading: 'みらいせいき',
    address: '大阪府東大阪市荒本北 1-1-1',
    website: 'https://mirai.example.jp',
    phone: '06-0000-0002',
    representative: '精機 次郎',
    officers: [{ name: '精機 次郎', birthYear: 1961 }, { name: '精機 桜' }],
    bankAccountSuffix: '5678',
    pledged: true,
    company: {
      industry: '26',
      capitalYen: 90_000_000,
      staff: 240,
      sharesTotal: 1_800,
      shareholders: [{ name: '精機 次郎', shares: 1_800, kind: 'other' }],
      officersTotal: 2,
      officersFromLarge: 0,
      officersFromDeemedLarge: 0,
      averageIncomeYen: 210_000_000,
      listed: false,
      foundedOn: '1972-06-15',
      researchYen: 60_000_000,
      expensesYen: 3_000_000_000,
    },
  },
};

/** The papers about a company that a registration asks for. */
export const COMPANY_EVIDENCE = [
  ['registry_certificate', '履歴事項全部証明書'],
  ['tax_certificate', '納税証明書'],
] as const;
