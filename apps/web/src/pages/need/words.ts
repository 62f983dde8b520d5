import { wordsIn } from '../../words/words.js';

export const useNeedWords = wordsIn(
  {
    title: 'お探しの機器を教えてください',
    lead: 'まだ登録されていない機器の開発や登録を、製造事業者に呼びかけます。お名前や連絡先は公開されません。',
    text: '楽にしたい仕事',
    textHint:
      'どんな仕事に、どれくらい人手と時間がかかっているか。2,000文字まで。お名前や電話番号は書かないでください。',
    industry: '業種',
    process: '作業の種類',
    processHint: '例：配膳、検品、清掃',
    prefecture: '都道府県',
    mail: 'メールアドレス',
    mailHint: '該当する機器が見つかったときのお知らせに、1度だけ使います。',
    send: '記録する',
    sentTitle: '記録しました',
    sentText: 'ありがとうございます。製造事業者が登録する製品を考えるときの参考にします。',
    back: '検索に戻る',
  },
  {
    title: 'Tell us what you are looking for',
    lead: 'Makers are shown what is wanted and not there yet. Nobody is shown your name or address.',
    text: 'The work to be lightened',
    textHint:
      'What work it is, how many people and hours it takes. Up to 2,000 characters, please without names or numbers.',
    industry: 'Industry',
    process: 'Kind of work',
    processHint: 'Such as serving, inspecting, cleaning',
    prefecture: 'Prefecture',
    mail: 'Mail address',
    mailHint: 'Used once, to tell you when there is something.',
    send: 'Record it',
    sentTitle: 'It is recorded',
    sentText: 'Thank you. Makers read it when they decide what to register.',
    back: 'Back to the search',
  },
);
