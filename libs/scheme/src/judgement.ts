import type { Text } from '#platform';
import { type Answer } from './answer.js';
import { namesOf } from './company-facts.js';
import { text } from './words.js';

/** What a limb comes to, why, and which facts (JSON pointers) it waits for. */
export interface Judgement {
  answer: Answer;
  missing?: string[];
  explanation: Text;
}

/** Unknown because facts are not stated. */
export function lacking(...missing: string[]): Judgement {
  const { ja, en } = namesOf(missing);
  return {
    answer: 'unknown',
    missing,
    explanation: text(`${ja}が未入力のため未定`, `not known yet: ${en} not stated`),
  };
}
