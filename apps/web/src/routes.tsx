import { createBrowserRouter } from 'react-router';
import { BrokenPage } from './pages/errors/BrokenPage.js';
import { HomePage } from './pages/home/HomePage.js';
import { Layout } from './parts/Layout.js';

/** Every page by its address. The first one comes with the application, the others when somebody goes there. */
export const router = createBrowserRouter([
  {
    Component: Layout,
    ErrorBoundary: BrokenPage,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [
          { index: true, Component: HomePage },
          {
            path: 'search',
            lazy: async () => ({ Component: (await import('./pages/search/SearchPage.js')).SearchPage }),
          },
          {
            path: 'listings/:id',
            lazy: async () => ({ Component: (await import('./pages/listing/ListingPage.js')).ListingPage }),
          },
          {
            path: 'compare',
            lazy: async () => ({ Component: (await import('./pages/compare/ComparePage.js')).ComparePage }),
          },
          {
            path: 'categories',
            lazy: async () => ({ Component: (await import('./pages/categories/CategoriesPage.js')).CategoriesPage }),
          },
          {
            path: 'categories/:id',
            lazy: async () => ({ Component: (await import('./pages/category/CategoryPage.js')).CategoryPage }),
          },
          {
            path: 'sign-in',
            lazy: async () => ({ Component: (await import('./pages/sign-in/SignInPage.js')).SignInPage }),
          },
          {
            path: 'admin/*',
            lazy: async () => ({ Component: (await import('./pages/admin/AdminPages.js')).AdminPages }),
          },
          {
            path: 'audit/*',
            lazy: async () => ({ Component: (await import('./pages/audit/AuditPages.js')).AuditPages }),
          },
          {
            path: 'mailbox',
            lazy: async () => ({ Component: (await import('./pages/mailbox/MailboxPage.js')).MailboxPage }),
          },
          {
            path: 'maker/*',
            lazy: async () => ({ Component: (await import('./pages/maker/MakerPages.js')).MakerPages }),
          },
          {
            path: 'makers/:id',
            lazy: async () => ({ Component: (await import('./pages/public-maker/MakerPage.js')).MakerPage }),
          },
          {
            path: 'estimate',
            lazy: async () => ({ Component: (await import('./pages/estimate/EstimatePage.js')).EstimatePage }),
          },
          {
            path: 'statistics',
            lazy: async () => ({ Component: (await import('./pages/statistics/StatisticsPage.js')).StatisticsPage }),
          },
          {
            path: 'open-data',
            lazy: async () => ({ Component: (await import('./pages/open-data/OpenDataPage.js')).OpenDataPage }),
          },
          {
            path: 'integrity',
            lazy: async () => ({ Component: (await import('./pages/integrity/IntegrityPage.js')).IntegrityPage }),
          },
          {
            path: 'as-of',
            lazy: async () => ({ Component: (await import('./pages/as-of/AsOfPage.js')).AsOfPage }),
          },
          {
            path: 'verify/:id',
            lazy: async () => ({ Component: (await import('./pages/verify/VerifyPage.js')).VerifyPage }),
          },
          {
            path: 'sign-up',
            lazy: async () => ({ Component: (await import('./pages/sign-up/SignUpPage.js')).SignUpPage }),
          },
          {
            path: 'confirm',
            lazy: async () => ({ Component: (await import('./pages/links/LinkPage.js')).ConfirmSignUpPage }),
          },
          {
            path: 'unsubscribe',
            lazy: async () => ({ Component: (await import('./pages/links/LinkPage.js')).UnsubscribePage }),
          },
          {
            path: 'oidc/confirm',
            lazy: async () => ({ Component: (await import('./pages/links/LinkPage.js')).ConfirmProviderPage }),
          },
          {
            path: 'oidc/callback',
            lazy: async () => ({ Component: (await import('./pages/oidc/CallbackPage.js')).CallbackPage }),
          },
          {
            path: 'password/forgotten',
            lazy: async () => ({ Component: (await import('./pages/password/ForgottenPage.js')).ForgottenPage }),
          },
          {
            path: 'password/reset',
            lazy: async () => ({ Component: (await import('./pages/password/ResetPage.js')).ResetPage }),
          },
          {
            path: 'invitation',
            lazy: async () => ({ Component: (await import('./pages/invitation/InvitationPage.js')).InvitationPage }),
          },
          {
            path: 'account',
            lazy: async () => ({ Component: (await import('./pages/account/AccountPage.js')).AccountPage }),
          },
          {
            path: 'account/second-factor',
            lazy: async () => ({ Component: (await import('./pages/account/SecondFactorPage.js')).SecondFactorPage }),
          },
          {
            path: 'account/members',
            lazy: async () => ({ Component: (await import('./pages/account/MembersPage.js')).MembersPage }),
          },
          {
            path: 'account/shortlist',
            lazy: async () => ({ Component: (await import('./pages/account/ShortlistPage.js')).ShortlistPage }),
          },
          {
            path: 'account/saved-searches',
            lazy: async () => ({ Component: (await import('./pages/account/SavedSearchesPage.js')).SavedSearchesPage }),
          },
          {
            path: 'account/inquiries',
            lazy: async () => ({ Component: (await import('./pages/account/InquiriesPage.js')).InquiriesPage }),
          },
          {
            path: 'inquiries/:id',
            lazy: async () => ({ Component: (await import('./pages/inquiry/InquiryPage.js')).InquiryPage }),
          },
          {
            path: 'inquiry',
            lazy: async () => ({
              Component: (await import('./pages/inquiry/VisitorInquiryPage.js')).VisitorInquiryPage,
            }),
          },
          {
            path: 'inquiry/confirm',
            lazy: async () => ({
              Component: (await import('./pages/inquiry/VisitorInquiryPage.js')).ConfirmInquiryPage,
            }),
          },
          {
            path: 'search/save',
            lazy: async () => ({ Component: (await import('./pages/save-search/SaveSearchPage.js')).SaveSearchPage }),
          },
          {
            path: 'listings/:id/ask',
            lazy: async () => ({ Component: (await import('./pages/ask/AskPage.js')).AskPage }),
          },
          {
            path: 'listings/:id/report',
            lazy: async () => ({ Component: (await import('./pages/report/ReportPage.js')).ReportPage }),
          },
          {
            path: 'needs/new',
            lazy: async () => ({ Component: (await import('./pages/need/NeedPage.js')).NeedPage }),
          },
          {
            path: 'review/*',
            lazy: async () => ({ Component: (await import('./pages/review/ReviewPages.js')).ReviewPages }),
          },
          {
            path: '*',
            lazy: async () => ({ Component: (await import('./pages/errors/NotFoundPage.js')).NotFoundPage }),
          },
        ],
      },
    ],
  },
]);
