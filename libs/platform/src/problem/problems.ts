import type { Text } from './text.js';

/** What a kind of problem is called and which HTTP status it has. */
export interface ProblemKind {
  status: number;
  title: Text;
}

/**
 * Every kind of problem the API can answer with (RFC 9457). The list is closed: clients may switch on `code`,
 * and `docs/problems.md` is printed from here. What exactly is wrong stands in the points of the problem.
 */
export const PROBLEMS = {
  malformed_request: {
    status: 400,
    title: { ja: 'リクエストの形式が正しくありません', en: 'The request is malformed' },
  },
  malformed_json: { status: 400, title: { ja: 'JSON として読み取れません', en: 'The body is not valid JSON' } },
  malformed_multipart: {
    status: 400,
    title: { ja: 'ファイル送信の形式が正しくありません', en: 'The multipart body is broken or incomplete' },
  },
  unexpected_file: {
    status: 400,
    title: { ja: '想定していないファイルが含まれています', en: 'The upload holds a file that was not expected' },
  },
  invalid_input: {
    status: 400,
    title: { ja: '入力内容に誤りがあります', en: 'Some fields are missing or wrong' },
  },
  invalid_cursor: { status: 400, title: { ja: 'ページ指定が正しくありません', en: 'The page cursor is not valid' } },
  sign_in_required: { status: 401, title: { ja: 'サインインが必要です', en: 'Sign in first' } },
  sign_in_failed: {
    status: 401,
    title: { ja: 'メールアドレスまたはパスワードが違います', en: 'The mail address or password is wrong' },
  },
  session_ended: {
    status: 401,
    title: { ja: 'サインインの有効期限が切れました', en: 'The session has ended; sign in again' },
  },
  token_invalid: {
    status: 401,
    title: { ja: 'API トークンが無効です', en: 'The API token is unknown, revoked or expired' },
  },
  second_factor_failed: {
    status: 401,
    title: { ja: '確認コードが正しくありません', en: 'The code is wrong or was used before' },
  },
  second_factor_required: {
    status: 403,
    title: { ja: '確認コードを入力してください', en: 'Enter the code of your second factor first' },
  },
  second_factor_enrolment_required: {
    status: 403,
    title: { ja: '二要素認証を設定してください', en: 'Set up a second factor first' },
  },
  account_type_not_allowed: {
    status: 403,
    title: {
      ja: 'この種類の GビズID では会社として手続きできません',
      en: 'This type of account may not act for a company',
    },
  },
  mail_not_verified: {
    status: 403,
    title: {
      ja: 'メールアドレスが確認されていないアカウントです',
      en: 'The identity provider has not verified the mail address',
    },
  },
  invitation_needed: {
    status: 403,
    title: { ja: '組織の管理者からの招待が必要です', en: 'An owner of the organisation has to invite you' },
  },
  not_allowed: { status: 403, title: { ja: 'この操作を行う権限がありません', en: 'Your role may not do this' } },
  foreign_origin: {
    status: 403,
    title: { ja: '別のサイトからの操作は受け付けません', en: 'Writes from another site are refused' },
  },
  not_found: { status: 404, title: { ja: '見つかりません', en: 'Not found' } },
  wrong_state: {
    status: 409,
    title: { ja: '今の状態ではこの操作はできません', en: 'This cannot be done in the present state' },
  },
  already_exists: { status: 409, title: { ja: 'すでに登録されています', en: 'It exists already' } },
  idempotency_key_reused: {
    status: 409,
    title: {
      ja: '同じ Idempotency-Key が別の内容で使われています',
      en: 'The Idempotency-Key was used before with other content',
    },
  },
  link_invalid: {
    status: 410,
    title: {
      ja: 'このリンクは無効です（使用済み、期限切れ、または誤り）',
      en: 'The link was used, has expired or is wrong',
    },
  },
  stale: {
    status: 412,
    title: { ja: 'ほかの人が先に変更しました', en: 'Somebody else has changed it in the meantime' },
  },
  body_too_large: { status: 413, title: { ja: '送信内容が大きすぎます', en: 'The body is too large' } },
  file_too_large: { status: 413, title: { ja: 'ファイルが大きすぎます', en: 'The file is too large' } },
  uri_too_long: { status: 414, title: { ja: 'URL が長すぎます', en: 'The address is too long' } },
  unsupported_media_type: {
    status: 415,
    title: { ja: 'この形式の内容は受け付けていません', en: 'This content type is not accepted' },
  },
  unmet_rules: { status: 422, title: { ja: '満たされていない条件があります', en: 'Some rules are not met' } },
  file_missing: { status: 422, title: { ja: 'ファイルがありません', en: 'The file is missing' } },
  file_empty: { status: 422, title: { ja: 'ファイルが空です', en: 'The file is empty' } },
  version_required: {
    status: 428,
    title: {
      ja: 'If-Match ヘッダーで変更元の版を指定してください',
      en: 'Say with If-Match which version you are changing',
    },
  },
  too_many_requests: {
    status: 429,
    title: { ja: 'リクエストが多すぎます', en: 'Too many requests' },
  },
  headers_too_large: { status: 431, title: { ja: 'ヘッダーが大きすぎます', en: 'The headers are too large' } },
  internal_error: {
    status: 500,
    title: { ja: '処理中に問題が起きました', en: 'Something went wrong on our side' },
  },
  identity_provider_failed: {
    status: 502,
    title: {
      ja: '認証サービスでのサインインを確認できませんでした',
      en: 'The identity provider did not confirm the sign-in',
    },
  },
  unavailable: {
    status: 503,
    title: {
      ja: '一時的に利用できません。しばらくしてからお試しください',
      en: 'Temporarily unavailable; try again soon',
    },
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;
