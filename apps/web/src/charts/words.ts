import { wordsIn } from '../words/words.js';

const ja = { table: '表で見る' };
const en: typeof ja = { table: 'See it as a table' };

export const useChartWords = wordsIn(ja, en);
