import { defineMails } from '#notifications';

/** What people are written about their accounts. */
export const MAILS = defineMails({
  sign_up_confirm: {
    subject: { ja: '登録を完了してください', en: 'Please confirm your registration' },
    text: {
      ja: '{name} 様\n\n{organisation} の利用登録を受け付けました。24 時間以内に次のページを開いて、登録を完了してください。\n\n{link}\n\nお心当たりがない場合は、開かずにこのメールを破棄してください。',
      en: 'Dear {name},\n\nwe have received the registration of {organisation}. Open this page within 24 hours to complete it.\n\n{link}\n\nIf it was not you, do not open it and discard this mail.',
    },
  },
  sign_up_known_person: {
    subject: { ja: 'すでに登録されています', en: 'You have an account already' },
    text: {
      ja: 'このメールアドレスはすでに登録されています。次のページからサインインしてください。パスワードをお忘れの場合は、同じページで再設定できます。\n\n{link}\n\nお心当たりがない場合は、何もする必要はありません。',
      en: 'This mail address is registered already. Sign in on this page; you can also reset your password there.\n\n{link}\n\nIf it was not you, there is nothing to do.',
    },
  },
  sign_up_known_organisation: {
    subject: { ja: 'この組織はすでに登録されています', en: 'The organisation is registered already' },
    text: {
      ja: '{name} 様\n\n法人番号 {corporateNumber} の組織はすでに登録されています。利用するには、その組織の管理者（オーナー）から招待を受けてください。\n\nお心当たりがない場合は、何もする必要はありません。',
      en: 'Dear {name},\n\nthe organisation with the corporate number {corporateNumber} is registered already. Ask one of its owners to invite you.\n\nIf it was not you, there is nothing to do.',
    },
  },
  password_reset: {
    subject: { ja: 'パスワードの再設定', en: 'Reset your password' },
    text: {
      ja: '{name} 様\n\n1 時間以内に次のページを開いて、新しいパスワードを設定してください。\n\n{link}\n\nお心当たりがない場合は、このメールを破棄してください。パスワードは変わりません。',
      en: 'Dear {name},\n\nopen this page within an hour and choose a new password.\n\n{link}\n\nIf it was not you, discard this mail: your password stays as it is.',
    },
  },
  password_changed: {
    subject: { ja: 'パスワードが変更されました', en: 'Your password was changed' },
    text: {
      ja: '{name} 様\n\nパスワードが変更され、API トークンは無効になりました。お心当たりがない場合は、すぐに次のページからパスワードを再設定してください。\n\n{link}',
      en: 'Dear {name},\n\nyour password was changed and your API tokens were revoked. If it was not you, reset it at once on this page.\n\n{link}',
    },
  },
  second_factor_removed: {
    subject: { ja: '二要素認証が解除されました', en: 'Your second factor was removed' },
    text: {
      ja: '{name} 様\n\n二要素認証が解除されました。お心当たりがない場合は、すぐに次のページからパスワードを再設定し、事務局へご連絡ください。\n\n{link}',
      en: 'Dear {name},\n\nyour second factor was removed. If you do not know why, reset your password at once on this page and tell the secretariat.\n\n{link}',
    },
  },
  invitation: {
    subject: { ja: '{organisation} への招待', en: 'Invitation to {organisation}' },
    text: {
      ja: '{inviter} さんから {organisation} に招待されました。14 日以内に次のページを開いて、招待を受けてください。\n\n{link}\n\nお心当たりがない場合は、このメールを破棄してください。',
      en: '{inviter} invites you to {organisation}. Open this page within 14 days to accept.\n\n{link}\n\nIf you do not expect this, discard this mail.',
    },
  },
  provider_link: {
    subject: { ja: 'GビズID との連携の確認', en: 'Confirm the link to your GビズID' },
    text: {
      ja: '{name} 様\n\nこのメールアドレスの GビズID でサインインがありました。ご本人であれば、1 時間以内に次のページを開いて、アカウントとの連携を確認してください。\n\n{link}\n\nお心当たりがない場合は、開かずにこのメールを破棄してください。',
      en: 'Dear {name},\n\nsomebody signed in with a GビズID of this mail address. If it was you, open this page within an hour to link it to your account.\n\n{link}\n\nIf it was not you, do not open it and discard this mail.',
    },
  },
  provider_linked: {
    subject: { ja: 'GビズID と連携しました', en: 'A GビズID was linked to your account' },
    text: {
      ja: '{name} 様\n\nアカウントが GビズID と連携され、GビズID でもサインインできるようになりました。お心当たりがない場合は、すぐに次のページからパスワードを再設定し、連携を解除してください。\n\n{link}',
      en: 'Dear {name},\n\na GビズID was linked to your account and can sign in to it from now on. If it was not you, reset your password at once on this page and unlink it.\n\n{link}',
    },
  },
  owner_joined: {
    subject: { ja: '{organisation} にオーナーが加わりました', en: 'An owner has joined {organisation}' },
    text: {
      ja: '{name} 様\n\n法人番号の一致する GビズID プライムにより、{newOwner} さんが {organisation} のオーナーになりました。\n\n{link}',
      en: 'Dear {name},\n\n{newOwner} has become an owner of {organisation}, with a GビズID Prime of the same corporate number.\n\n{link}',
    },
  },
});
