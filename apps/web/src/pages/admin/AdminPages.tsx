import { Route, Routes } from 'react-router';
import { ForRoles, Workspace } from '../../parts/Workspace.js';
import { NotFoundPage } from '../errors/NotFoundPage.js';
import { CategoriesPage } from './categories/CategoriesPage.js';
import { CategoryPage } from './categories/CategoryPage.js';
import { FiguresPage } from './figures/FiguresPage.js';
import { ImportPage } from './machine/ImportPage.js';
import { IndexPage } from './machine/IndexPage.js';
import { JobsPage } from './machine/JobsPage.js';
import { OrganisationPage } from './people/OrganisationPage.js';
import { OrganisationsPage } from './people/OrganisationsPage.js';
import { PeoplePage } from './people/PeoplePage.js';
import { useAdminWords } from './words.js';
import { SynonymsPage } from './words/SynonymsPage.js';

/** The workspace of those who run the scheme. */
export function AdminPages() {
  const { workspace, places } = useAdminWords();
  return (
    <ForRoles roles={['administrator']}>
      {() => (
        <Workspace
          name={workspace}
          places={[
            { to: '/admin', name: places.people },
            { to: '/admin/organisations', name: places.organisations },
            { to: '/admin/categories', name: places.categories },
            { to: '/admin/figures', name: places.figures },
            { to: '/admin/words', name: places.words },
            { to: '/admin/jobs', name: places.jobs },
            { to: '/admin/index', name: places.index },
            { to: '/admin/import', name: places.import },
            { to: '/audit', name: places.audit },
          ]}
        >
          <Routes>
            <Route index element={<PeoplePage />} />
            <Route path="organisations" element={<OrganisationsPage />} />
            <Route path="organisations/:id" element={<OrganisationPage />} />
            <Route path="categories" element={<CategoriesPage />} />
            <Route path="categories/:id" element={<CategoryPage />} />
            <Route path="figures" element={<FiguresPage />} />
            <Route path="words" element={<SynonymsPage />} />
            <Route path="jobs" element={<JobsPage />} />
            <Route path="index" element={<IndexPage />} />
            <Route path="import" element={<ImportPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Workspace>
      )}
    </ForRoles>
  );
}
