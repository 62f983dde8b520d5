/** A mark on the line of amounts. */
export interface Mark {
  name: string;
  amount: number;
  /** `own` is what is judged, `median` what it is judged by. */
  role: 'own' | 'other' | 'median';
}

/** The amounts a line begins and ends with, with room at both ends. Never below zero. */
export function rangeOf(amounts: readonly number[]): [from: number, to: number] {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const room = Math.max((most - least) * 0.1, most * 0.02);
  return [Math.max(0, least - room), most + room];
}

/** Where an amount lies on a line of so many units; at its end when the line has no length. */
export const placeOf = (amount: number, [from, to]: readonly [number, number], width: number): number =>
  to === from ? width : ((amount - from) / (to - from)) * width;
