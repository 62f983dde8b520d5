import { defineMails } from '#notifications';

/** What the owners of a company are written about a listing that its evidence no longer carries. */
export const CARRIAGE_MAILS = defineMails({
  listing_uncarried: {
    subject: { ja: '掲載を裏付ける資料が足りなくなりました（{product}）', en: 'Evidence is missing ({product})' },
    text: {
      ja: '{name} 様\n\n製品「{product}」の疎明資料が、掲載の要件を満たさなくなりました。{day} までに次の点を解消しないと、カタログ掲載は停止されます。\n\n{missing}\n\n{link}',
      en: 'Dear {name},\n\nthe evidence of the product “{product}” no longer meets the requirements of its listing. Unless the following is put right by {day}, the listing is suspended.\n\n{missing}\n\n{link}',
    },
  },
  listing_uncarried_suspended: {
    subject: { ja: 'カタログ掲載を停止しました（{product}）', en: 'The listing is suspended ({product})' },
    text: {
      ja: '{name} 様\n\n製品「{product}」の疎明資料が掲載の要件を満たしていないため、カタログ掲載を停止しました。次の点を解消し、事務局に掲載の再開を申し出てください。\n\n{missing}\n\n{link}',
      en: 'Dear {name},\n\nthe evidence of the product “{product}” does not meet the requirements of its listing, so the listing is suspended. Put the following right and ask the secretariat to reinstate it.\n\n{missing}\n\n{link}',
    },
  },
});
