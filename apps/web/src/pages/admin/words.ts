import { wordsIn } from '../../words/words.js';
import { en } from './words.en.js';
import { ja } from './words.ja.js';

/** What the administrators' pages say. */
export const useAdminWords = wordsIn(ja, en);
