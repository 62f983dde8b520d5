import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { ApiProblem } from './api/client.js';
import { router } from './routes.js';
import './styles.css';
import { SpokenWords } from './words/words.js';

const MINUTE = 60_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: MINUTE,
      // A refusal stays one however often it is asked for; a lost connection may come back.
      retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.problem.status < 500),
    },
  },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <SpokenWords>
        <RouterProvider router={router} />
      </SpokenWords>
    </QueryClientProvider>
  </StrictMode>,
);
/**
 * The fonts are many small files, and each that comes in has the page laid out again: they wait until it stands and
 * nobody is in a hurry. Until then it is read in the reader's own fonts.
 */
function loadFonts(): void {
  const load = () => void import('./fonts.css');
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 2_000 });
  else setTimeout(load, 200);
}
if (document.readyState === 'complete') loadFonts();
else window.addEventListener('load', loadFonts, { once: true });
