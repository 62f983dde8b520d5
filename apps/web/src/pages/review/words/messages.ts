const ja = {
  empty: '連絡はまだありません。',
  write: '申請者への連絡',
  send: '送る',
  closed: '終わった案件には書けません。',
};

const en: typeof ja = {
  empty: 'There are no messages yet.',
  write: 'Message to the applicant',
  send: 'Send',
  closed: 'Nothing can be written in a case that has ended.',
};

export const messagesWords = { ja, en };
