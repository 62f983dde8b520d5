import { prefectureName } from '#scheme';
import type { Area, Dealer } from './supply.service.js';

export class AreaView {
  /** JIS X 0401, two digits. */
  prefecture: string;
  ja: string;
  en: string;
  /** Hours until a call is answered. */
  answerHours: number;
  /** Hours until somebody is on site. */
  onSiteHours: number;

  static from({ prefecture, answerHours, onSiteHours }: Area): AreaView {
    return { prefecture, ...prefectureName(prefecture), answerHours, onSiteHours };
  }
}

export class ContactView {
  department: string;
  phone: string;
  mail: string;
  /** When it answers, in words. */
  hours: string;
}

export class DealerView {
  /** Of the distributor. */
  id: string;
  name: string;
  website: string | null;
  contact: ContactView;
  areas: AreaView[];

  static from({ id, name, website, contact, areas }: Dealer): DealerView {
    const { department, phone, mail, hours } = contact;
    return { id, name, website, contact: { department, phone, mail, hours }, areas: areas.map(AreaView.from) };
  }
}
