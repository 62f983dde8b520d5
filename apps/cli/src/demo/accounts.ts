import type { Role } from '#identity';

/** Somebody one can sign in as in the demonstration. */
export interface DemoAccount {
  email: string;
  name: string;
  organisation: string;
  role: Role;
}

/** The organisations of the demonstration; the corporate numbers are made up, with a right check digit. */
export const DEMO_ORGANISATIONS = {
  はこぶ工房株式会社: { kind: 'company', corporateNumber: '6010001000001' },
  みらい精機株式会社: { kind: 'company', corporateNumber: '5010001000002' },
  とどける商会株式会社: { kind: 'company', corporateNumber: '4010001000003' },
  はじめロボ株式会社: { kind: 'company', corporateNumber: '3010001000004' },
  みのり農機株式会社: { kind: 'company', corporateNumber: '2010001000005' },
  省力化投資事務局: { kind: 'secretariat', corporateNumber: null },
} as const;

export const DEMO_ACCOUNTS: readonly (DemoAccount & { organisation: keyof typeof DEMO_ORGANISATIONS })[] = [
  { email: 'maker@example.jp', name: '製造 花子', organisation: 'はこぶ工房株式会社', role: 'owner' },
  { email: 'maker2@example.jp', name: '精機 次郎', organisation: 'みらい精機株式会社', role: 'owner' },
  { email: 'dealer@example.jp', name: '販売 三郎', organisation: 'とどける商会株式会社', role: 'owner' },
  { email: 'startup@example.jp', name: '起業 あおい', organisation: 'はじめロボ株式会社', role: 'owner' },
  { email: 'newcomer@example.jp', name: '新田 実', organisation: 'みのり農機株式会社', role: 'owner' },
  { email: 'examiner@example.jp', name: '審査 一郎', organisation: '省力化投資事務局', role: 'secretariat_examiner' },
  { email: 'approver@example.jp', name: '承認 良子', organisation: '省力化投資事務局', role: 'approver' },
  { email: 'adviser@example.jp', name: '伴走 歩', organisation: '省力化投資事務局', role: 'adviser' },
  { email: 'admin@example.jp', name: '管理 誠', organisation: '省力化投資事務局', role: 'administrator' },
  { email: 'auditor@example.jp', name: '監査 静', organisation: '省力化投資事務局', role: 'auditor' },
];
