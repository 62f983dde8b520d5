import type { Schemas } from '../../api/client.js';

/** Somebody who looks after a product somewhere. */
export interface Supporter {
  name: string;
  areas: Schemas['AreaView'][];
}

/** The maker, if it looks after the product itself anywhere, then its dealers. */
export const supportersOf = ({ maker, makerCoverage = [], dealers = [] }: Schemas['ListingView']): Supporter[] =>
  [{ name: maker.name, areas: makerCoverage }, ...dealers].filter(({ areas }) => areas.length > 0);

/** One line of the table of coverage. */
export interface CoverageRow extends Omit<Schemas['AreaView'], 'prefecture'> {
  prefecture: string;
  by: string;
}

/** Every prefecture with everybody who looks after the product there, the fastest on site first. */
export const coverageRows = (supporters: readonly Supporter[]): CoverageRow[] =>
  supporters
    .flatMap(({ name, areas }) => areas.map((area) => ({ ...area, by: name })))
    .sort((a, b) => a.prefecture.localeCompare(b.prefecture) || a.onSiteHours - b.onSiteHours);
