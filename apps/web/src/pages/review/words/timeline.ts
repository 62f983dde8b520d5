const ja = {
  verbs: {
    submit: '申請',
    resubmit: '再提出',
    withdraw: '取下げ',
    appeal: '不服申立て',
    claim: '着手',
    release: '着手の取りやめ',
    reassign: '再割当',
    pass: '次の段階へ',
    return: '差戻し',
    approve: '承認',
    reject: '却下',
    merge: '統合',
  } as Record<string, string>,
  what: {
    step: '操作',
    decision: '決定',
    finding: '指摘',
    answer: '回答',
    resolution: '指摘の解決',
    message: '連絡',
  } as Record<string, string>,
  letter: (number: string) => `通知書 ${number}`,
  due: (day: string) => `期限 ${day}`,
};

const en: typeof ja = {
  verbs: {
    submit: 'submitted',
    resubmit: 'handed in again',
    withdraw: 'withdrawn',
    appeal: 'appealed',
    claim: 'claimed',
    release: 'released',
    reassign: 'reassigned',
    pass: 'passed on',
    return: 'returned',
    approve: 'approved',
    reject: 'rejected',
    merge: 'merged',
  },
  what: {
    step: 'step',
    decision: 'decision',
    finding: 'finding',
    answer: 'answer',
    resolution: 'finding resolved',
    message: 'message',
  },
  letter: (letter) => `letter ${letter}`,
  due: (day) => `due ${day}`,
};

export const timelineWords = { ja, en };
