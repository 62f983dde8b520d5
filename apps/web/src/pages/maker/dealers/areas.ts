export interface Area {
  prefecture: string;
  answerHours: number;
  onSiteHours: number;
}

/** Prefectures with the same hours, as they are edited together. */
export interface AreaGroup {
  prefectures: string[];
  answerHours?: number;
  onSiteHours?: number;
}

/** Areas with the same hours in one group, in the order in which they come. */
export function groupsOf(areas: readonly Area[]): AreaGroup[] {
  const groups = new Map<string, AreaGroup>();
  for (const { prefecture, answerHours, onSiteHours } of areas) {
    const key = `${answerHours} ${onSiteHours}`;
    const group = groups.get(key);
    if (group) group.prefectures.push(prefecture);
    else groups.set(key, { prefectures: [prefecture], answerHours, onSiteHours });
  }
  return [...groups.values()];
}

/** Each prefecture once: one that stands in several groups has the hours of the first. */
export function areasOf(groups: readonly AreaGroup[]): Area[] {
  const areas = new Map<string, Area>();
  for (const { prefectures, answerHours, onSiteHours } of groups) {
    if (answerHours === undefined || onSiteHours === undefined) continue;
    for (const prefecture of prefectures) {
      if (!areas.has(prefecture)) areas.set(prefecture, { prefecture, answerHours, onSiteHours });
    }
  }
  return [...areas.values()];
}
