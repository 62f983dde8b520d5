import { wordsIn } from '../../words/words.js';

export const useReportWords = wordsIn(
  {
    title: '掲載の問題を知らせる',
    lead: '事務局が内容を確かめます。製造事業者には、知らせた方のことは伝わりません。',
    about: '製品',
    kind: '何が問題ですか',
    kinds: [
      ['kickback', 'キックバックなど、不正な利益の話があった'],
      ['not_as_listed', '掲載の内容が実際の製品とちがう'],
      ['other', 'そのほか'],
    ] as [string, string][],
    text: '詳しい内容',
    textHint: 'いつ、どこで、何があったか。5,000文字まで',
    contact: '連絡先',
    contactHint: 'お尋ねしたいことがあるときだけ使い、処理が終わると消します。',
    send: '知らせる',
    sentTitle: '受け付けました',
    sentText: 'お知らせいただき、ありがとうございます。事務局が確かめます。',
    back: '製品のページに戻る',
  },
  {
    title: 'Report a problem with a listing',
    lead: 'The secretariat looks into it. The maker is not told who has reported it.',
    about: 'Product',
    kind: 'What is the problem?',
    kinds: [
      ['kickback', 'Somebody offered a kickback or another improper benefit'],
      ['not_as_listed', 'The product is not as listed'],
      ['other', 'Something else'],
    ] as [string, string][],
    text: 'What has happened',
    textHint: 'When, where and what. Up to 5,000 characters',
    contact: 'How to reach you',
    contactHint: 'Only used to ask back, and deleted when the matter is settled.',
    send: 'Report it',
    sentTitle: 'Thank you',
    sentText: 'Your report has arrived. The secretariat looks into it.',
    back: 'Back to the product',
  },
);
