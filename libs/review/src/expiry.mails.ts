import { defineMails } from '#notifications';

/** What the owners of a company are written about evidence that runs out. */
export const EXPIRY_MAILS = defineMails({
  evidence_expires: {
    subject: { ja: '疎明資料の有効期限が近づいています（{product}）', en: 'Evidence runs out ({product})' },
    text: {
      ja: '{name} 様\n\n製品「{product}」の疎明資料「{kind}」は {day} まで有効です。期限までに新しい資料を追加しないと、要件を満たさなくなった時点でカタログ掲載が停止されます。\n\n{link}',
      en: 'Dear {name},\n\nthe evidence “{kind}” of the product “{product}” counts until {day}. Add new evidence before that day: once the requirements are not met any more, the listing is suspended.\n\n{link}',
    },
  },
  evidence_expired: {
    subject: { ja: '疎明資料の有効期限が切れました（{product}）', en: 'Evidence has run out ({product})' },
    text: {
      ja: '{name} 様\n\n製品「{product}」の疎明資料「{kind}」の有効期限（{day}）が切れました。ほかの資料で要件を満たしているため、カタログ掲載は続きます。\n\n{link}',
      en: 'Dear {name},\n\nthe evidence “{kind}” of the product “{product}” ran out on {day}. Other evidence meets the requirements, so the listing goes on.\n\n{link}',
    },
  },
  evidence_expired_listing_suspended: {
    subject: { ja: 'カタログ掲載を停止しました（{product}）', en: 'The listing is suspended ({product})' },
    text: {
      ja: '{name} 様\n\n製品「{product}」の疎明資料「{kind}」の有効期限（{day}）が切れ、要件を満たさなくなったため、カタログ掲載を停止しました。新しい資料を追加し、事務局に掲載の再開を申し出てください。\n\n{link}',
      en: 'Dear {name},\n\nthe evidence “{kind}” of the product “{product}” ran out on {day}. The requirements are not met any more, so the listing is suspended. Add new evidence and ask the secretariat to reinstate it.\n\n{link}',
    },
  },
});
