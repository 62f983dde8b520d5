/** An answer in three values: `unknown` until the facts at hand allow one answer only. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Three-valued logic: an unknown part counts only where it could change the answer. */
export const anyOf = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
export const allOf = (answers: readonly Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
export const unanimous = (answers: readonly Answer[]): Answer =>
  answers.every((answer) => answer === answers[0]) ? answers[0]! : 'unknown';
export const opposite = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown');
export const answerOf = (holds: boolean): Answer => (holds ? 'yes' : 'no');
