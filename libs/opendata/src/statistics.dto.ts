export class MakerCounts {
  /** Registered manufacturers, each counted once. */
  makers: number;
  /** Of these, small and medium enterprises. */
  sme: number;
  /** Their share in percent, rounded. */
  smePercent: number;
  startup: number;
  /** Their share in percent, rounded. */
  startupPercent: number;

  static from({ makers, sme, startup }: { makers: number; sme: number; startup: number }): MakerCounts {
    const percent = (part: number): number => (makers === 0 ? 0 : Math.round((part * 100) / makers));
    return { makers, sme, smePercent: percent(sme), startup, startupPercent: percent(startup) };
  }
}

export class CategoryMakers extends MakerCounts {
  categoryId: string;
  name: string;
}

export class MakersTable {
  /** In the order of the readings of their names; those without a maker are left out. */
  categories: CategoryMakers[];
  /** All makers that count in any category. */
  all: MakerCounts;
}

export class OpenCases {
  kind: string;
  stage: string;
  /** Days since the first submission: `under_7`, `7_to_29`, `30_to_89`, `90_and_more`. */
  age: string;
  cases: number;
}

export class TimeToListing {
  track: string;
  /** Approved cases of products. */
  cases: number;
  /** Half of them took at most so many days. */
  medianDays: number;
  /** Nine in ten took at most so many days. */
  ninetiethDays: number;
}

export class Rounds {
  kind: string;
  rounds: number;
  /** Closed cases that took so many. */
  cases: number;
}

export class ReturnReason {
  /** Of the finding. */
  code: string;
  findings: number;
  cases: number;
}

export class PrefectureCoverage {
  /** JIS X 0401, two digits. */
  prefecture: string;
  ja: string;
  en: string;
  /** Live listings that somebody looks after there today. */
  listings: number;
  makers: number;
  distributors: number;
}

export class MonthOfListings {
  /** `YYYY-MM`, in Japan. */
  month: string;
  full: number;
  provisional: number;
}

export class DayOfSearches {
  /** `YYYY-MM-DD`, in Japan. */
  day: string;
  searches: number;
  /** Of these, how many found nothing. */
  withoutHits: number;
}

export class StatisticsView {
  /** When the figures were reckoned. */
  asOf: Date;
  makers: MakersTable;
  /** Cases under review and returned ones. */
  openCases: OpenCases[];
  timeToListing: TimeToListing[];
  rounds: Rounds[];
  /** Most frequent first. */
  returnReasons: ReturnReason[];
  /** All prefectures, north to south. */
  coverage: PrefectureCoverage[];
  /** Live listings by the month they were published in. */
  listingsByMonth: MonthOfListings[];
  /** Searches of the last thirty days, by day; days without any are left out. */
  searchesByDay: DayOfSearches[];
}
