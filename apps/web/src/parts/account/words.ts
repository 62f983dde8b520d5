import type { PlaceOfRole } from '../../api/places.js';
import type { Role } from '../../api/session.js';
import { wordsIn } from '../../words/words.js';

const places: Record<PlaceOfRole, string> = {
  '/maker': '製品の登録・掲載',
  '/account/shortlist': '検討リスト',
  '/account/saved-searches': '保存した検索',
  '/account/inquiries': 'お問い合わせ',
  '/review': '審査',
  '/admin': '制度の管理',
  '/audit': '監査',
};

const roles: Record<Role, string> = {
  owner: 'オーナー',
  editor: '編集者',
  viewer: '閲覧者',
  association_examiner: '工業会審査担当',
  secretariat_examiner: '事務局審査担当',
  approver: '承認者',
  adviser: '伴走支援担当',
  administrator: '制度管理者',
  auditor: '監査担当',
};

export const useAccountMenuWords = wordsIn(
  {
    label: 'アカウント',
    unfinished: 'サインインを続ける',
    bell: 'お知らせ',
    unread: '未読',
    noNotices: 'お知らせはありません。',
    markRead: 'すべて既読にする',
    switchTo: '別の組織に切り替える',
    account: 'アカウントの設定',
    signOut: 'サインアウト',
    failed: '接続できませんでした。もう一度お試しください。',
    places,
    roles,
  },
  {
    label: 'Account',
    unfinished: 'Go on signing in',
    bell: 'Notices',
    unread: 'unread',
    noNotices: 'There are no notices.',
    markRead: 'Mark all as read',
    switchTo: 'Act for another organisation',
    account: 'Account settings',
    signOut: 'Sign out',
    failed: 'It could not be reached. Please try again.',
    places: {
      '/maker': 'Register products',
      '/account/shortlist': 'Shortlist',
      '/account/saved-searches': 'Saved searches',
      '/account/inquiries': 'Inquiries',
      '/review': 'Review',
      '/admin': 'Administration',
      '/audit': 'Audit',
    },
    roles: {
      owner: 'Owner',
      editor: 'Editor',
      viewer: 'Viewer',
      association_examiner: 'Association examiner',
      secretariat_examiner: 'Secretariat examiner',
      approver: 'Approver',
      adviser: 'Program adviser',
      administrator: 'Administrator',
      auditor: 'Auditor',
    },
  },
);
