import { defineMails } from '#notifications';

/** What organisations are written about proposals of categories. */
export const PROPOSAL_MAILS = defineMails({
  proposal_invitation: {
    subject: {
      ja: 'カテゴリの共同提案のお願い（{leader}）',
      en: 'You are asked to propose a category together ({leader})',
    },
    text: {
      ja: '{name} 様\n\n{leader} が、新しい製品カテゴリ「{title}」を貴組織と共同で提案したいと考えています。内容を確認し、担当する部分に問題がなければ確認の操作をしてください。\n\n{link}',
      en: 'Dear {name},\n\n{leader} would like to propose the new category "{title}" together with your organisation. Please read the proposal and confirm your part in it.\n\n{link}',
    },
  },
  proposal_merged: {
    subject: {
      ja: 'カテゴリの提案が統合されました（{title}）',
      en: 'Your proposal of a category was merged ({title})',
    },
    text: {
      ja: '{name} 様\n\n同じ種類の装置についての提案「{title}」に、貴組織の提案が統合されました。今後はこの提案で審査を続けます。内容を確認し、問題がなければ確認の操作をしてください。確認した組織は、カテゴリが開設されると登録されます。\n\n{link}',
      en: 'Dear {name},\n\nyour proposal was merged into "{title}", which is about the same kind of equipment and goes on for both. Please read and confirm it: who has confirmed is registered into the category when it opens.\n\n{link}',
    },
  },
});
