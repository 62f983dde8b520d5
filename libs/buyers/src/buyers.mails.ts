import { defineMails } from '#notifications';

/** What buyers, and the companies they ask, are written. */
export const MAILS = defineMails({
  inquiry_confirm: {
    subject: { ja: 'お問い合わせの確認', en: 'Please confirm your inquiry' },
    text: {
      ja: '「{product}」について {company} へのお問い合わせを受け付けました。24 時間以内に次のページを開いて、送信を確認してください。確認されるまで、相手には届きません。\n\n{link}\n\nお心当たりがない場合は、開かずにこのメールを破棄してください。',
      en: 'We have received your inquiry to {company} about "{product}". Open this page within 24 hours to confirm it. Until then it is not passed on.\n\n{link}\n\nIf it was not you, do not open it and discard this mail.',
    },
  },
  inquiry_received: {
    subject: { ja: '{product} への引き合い', en: 'An inquiry about {product}' },
    text: {
      ja: '{name} 様\n\n「{product}」について{kind}が届きました。次のページから回答してください。\n\n{link}',
      en: 'Dear {name},\n\nthere is a {kind} about "{product}". Answer it on this page.\n\n{link}',
    },
  },
  inquiry_message: {
    subject: { ja: '{product} への引き合いに返信がありました', en: 'A reply in an inquiry about {product}' },
    text: {
      ja: '{name} 様\n\n「{product}」への引き合いに、お客様から返信がありました。\n\n{link}',
      en: 'Dear {name},\n\nthe buyer has replied in an inquiry about "{product}".\n\n{link}',
    },
  },
  inquiry_answered: {
    subject: { ja: '{product} のお問い合わせへの回答', en: 'An answer about {product}' },
    text: {
      ja: '「{product}」のお問い合わせに {company} から回答がありました。\n\n{answer}\n\n続きは次のページからどうぞ。\n\n{link}',
      en: '{company} has answered your inquiry about "{product}".\n\n{answer}\n\nGo on from this page.\n\n{link}',
    },
  },
  inquiry_closed: {
    subject: { ja: '{product} のお問い合わせが終了しました', en: 'The inquiry about {product} is closed' },
    text: {
      ja: '「{product}」のお問い合わせは、{company} により終了しました。\n\n{link}',
      en: '{company} has closed the inquiry about "{product}".\n\n{link}',
    },
  },
  inquiry_closed_by_buyer: {
    subject: { ja: '{product} への引き合いが終了しました', en: 'An inquiry about {product} is closed' },
    text: {
      ja: '{name} 様\n\n「{product}」への引き合いは、お客様により終了しました。\n\n{link}',
      en: 'Dear {name},\n\nthe buyer has closed an inquiry about "{product}".\n\n{link}',
    },
  },
  saved_search_new: {
    subject: { ja: '保存した検索に新しい掲載があります', en: 'New listings in your saved searches' },
    text: {
      ja: '{name} 様\n\n保存した検索に、新しい掲載が見つかりました。\n\n{found}\n\n{link}\n\nお知らせを止めるには（サインイン不要）:\n{publicUrl}/unsubscribe?token={token}',
      en: 'Dear {name},\n\nthere are new listings in your saved searches.\n\n{found}\n\n{link}\n\nTo get no more of these mails (without signing in):\n{publicUrl}/unsubscribe?token={token}',
    },
  },
  need_answered: {
    subject: { ja: 'お探しの機器について', en: 'About the equipment you are looking for' },
    text: {
      ja: 'お探しの機器として記録された内容について、事務局からお知らせします。\n\n{answer}\n\n{link}\n\nこのメールアドレスは、以後保存されません。',
      en: 'The secretariat answers what you recorded as a need.\n\n{answer}\n\n{link}\n\nYour mail address is not kept any longer.',
    },
  },
});
