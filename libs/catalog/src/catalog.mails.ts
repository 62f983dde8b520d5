import { defineMails } from '#notifications';

/** What makers are written about their listings. */
export const LISTING_MAILS = defineMails({
  listing_ending: {
    subject: { ja: '{product} の条件付き掲載は残り {days} 日です', en: '{product}: {days} days left in the catalog' },
    text: {
      ja: '{maker} 様\n\n{product} の条件付き掲載は {endsOn} で終わります。求められている記録を疎明資料に追加すると、正式掲載への切替え審査が始まります。最終日までに揃わない場合、掲載は終了します。\n\n{link}',
      en: 'Dear {maker},\n\nthe provisional listing of {product} ends on {endsOn}. Add the records asked for to its evidence, and the review that makes it a full listing begins. Without them it leaves the catalog after that day.\n\n{link}',
    },
  },
  listing_expired: {
    subject: { ja: '{product} の掲載期間が終了しました', en: '{product} has left the catalog' },
    text: {
      ja: '{maker} 様\n\n{product} の条件付き掲載は {endsOn} で終了しました。新しい版を申請し承認されると、再び掲載されます。\n\n{link}',
      en: 'Dear {maker},\n\nthe provisional listing of {product} ended on {endsOn}. Hand in a new revision to have it listed again.\n\n{link}',
    },
  },
  listing_suspended: {
    subject: { ja: '{product} の掲載を停止しました', en: 'The listing of {product} was suspended' },
    text: {
      ja: '{maker} 様\n\n{product} の掲載を停止しました。\n\n理由：{reason}\n\n{link}',
      en: 'Dear {maker},\n\nthe listing of {product} was suspended.\n\nReason: {reason}\n\n{link}',
    },
  },
  listing_reinstated: {
    subject: { ja: '{product} の掲載を再開しました', en: 'The listing of {product} was reinstated' },
    text: {
      ja: '{maker} 様\n\n{product} の掲載を再開しました。\n\n理由：{reason}\n\n{link}',
      en: 'Dear {maker},\n\nthe listing of {product} was reinstated.\n\nReason: {reason}\n\n{link}',
    },
  },
  listing_revoked: {
    subject: { ja: '{product} の掲載を取り消しました', en: 'The listing of {product} was revoked' },
    text: {
      ja: '{maker} 様\n\n{product} の掲載を取り消しました。この製品の型番は今後使えません。\n\n理由：{reason}\n\n{link}',
      en: 'Dear {maker},\n\nthe listing of {product} was revoked. Its model numbers cannot be used again.\n\nReason: {reason}\n\n{link}',
    },
  },
  manufacturer_revoked: {
    subject: { ja: '製造事業者の登録を取り消しました', en: 'Your registration as a manufacturer was revoked' },
    text: {
      ja: '{maker} 様\n\n製造事業者の登録を取り消しました。あわせて掲載 {count} 件を取り消しました。\n\n理由：{reason}\n\n{link}',
      en: 'Dear {maker},\n\nyour registration as a manufacturer was revoked, and with it {count} listings.\n\nReason: {reason}\n\n{link}',
    },
  },
  distributor_revoked: {
    subject: { ja: '販売事業者の登録を取り消しました', en: 'Your registration as a distributor was revoked' },
    text: {
      ja: '{distributor} 様\n\n販売事業者の登録を取り消しました。今後、販売店・サポート拠点として表示されません。\n\n理由：{reason}\n\n{link}',
      en: 'Dear {distributor},\n\nyour registration as a distributor was revoked. You are no longer shown as a dealer.\n\nReason: {reason}\n\n{link}',
    },
  },
});
