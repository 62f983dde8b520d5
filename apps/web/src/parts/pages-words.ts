import { wordsIn } from '../words/words.js';

export const usePagesWords = wordsIn({ more: 'さらに表示する' }, { more: 'Show more' });
