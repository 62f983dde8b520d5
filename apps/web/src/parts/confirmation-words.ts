import { wordsIn } from '../words/words.js';

export const useConfirmationWords = wordsIn({ keep: 'やめる' }, { keep: 'Leave it as it is' });
