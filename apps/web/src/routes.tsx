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
            path: '*',
            lazy: async () => ({ Component: (await import('./pages/errors/NotFoundPage.js')).NotFoundPage }),
          },
        ],
      },
    ],
  },
]);
