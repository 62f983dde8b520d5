import { Route, Routes } from 'react-router';
import { COMPANY_ROLES } from '../../api/places.js';
import { ForRoles, Workspace } from '../../parts/Workspace.js';
import { NotFoundPage } from '../errors/NotFoundPage.js';
import { CasePage } from './cases/CasePage.js';
import { CasesPage } from './cases/CasesPage.js';
import { CompanyPage } from './company/CompanyPage.js';
import { DashboardPage } from './dashboard/DashboardPage.js';
import { useTodos } from './dashboard/use-todos.js';
import { DealersPage } from './dealers/DealersPage.js';
import { ImportPage } from './imports/ImportPage.js';
import { DistributorPage } from './distributor/DistributorPage.js';
import { InquiriesPage } from './inquiries/InquiriesPage.js';
import { InquiryPage } from './inquiries/InquiryPage.js';
import { ListingsPage } from './listings/ListingsPage.js';
import { PricesPage } from './prices/PricesPage.js';
import { ProductPage } from './products/ProductPage.js';
import { ProductsPage } from './products/ProductsPage.js';
import { ProgramPage } from './program/ProgramPage.js';
import { ProposalPage } from './proposals/ProposalPage.js';
import { ProposalsPage } from './proposals/ProposalsPage.js';
import { MakerContext } from './use-maker.js';
import { useMakerWords } from './words.js';

/** The workspace of manufacturers and distributors. */
export function MakerPages() {
  return (
    <ForRoles roles={COMPANY_ROLES}>
      {(session) => (
        // Whoever moves to another organisation begins anew there.
        <MakerContext key={session.organisationId} value={session}>
          <Frame />
        </MakerContext>
      )}
    </ForRoles>
  );
}

function Frame() {
  const { workspace, places } = useMakerWords();
  const waiting = useTodos()?.length ?? 0;
  return (
    <Workspace
      name={workspace}
      places={[
        { to: '/maker', name: places.dashboard, waiting },
        { to: '/maker/company', name: places.company },
        { to: '/maker/program', name: places.program },
        { to: '/maker/products', name: places.products },
        { to: '/maker/cases', name: places.cases },
        { to: '/maker/listings', name: places.listings },
        { to: '/maker/dealers', name: places.dealers },
        { to: '/maker/distributor', name: places.distributor },
        { to: '/maker/prices', name: places.prices },
        { to: '/maker/inquiries', name: places.inquiries },
        { to: '/maker/proposals', name: places.proposals },
      ]}
    >
      <Routes>
        <Route index element={<DashboardPage />} />
        <Route path="company" element={<CompanyPage />} />
        <Route path="program" element={<ProgramPage />} />
        <Route path="products" element={<ProductsPage />} />
        <Route path="products/import" element={<ImportPage />} />
        <Route path="products/:id/:step?" element={<ProductPage />} />
        <Route path="cases" element={<CasesPage />} />
        <Route path="cases/:id" element={<CasePage />} />
        <Route path="listings" element={<ListingsPage />} />
        <Route path="dealers" element={<DealersPage />} />
        <Route path="distributor" element={<DistributorPage />} />
        <Route path="prices" element={<PricesPage />} />
        <Route path="inquiries" element={<InquiriesPage />} />
        <Route path="inquiries/:id" element={<InquiryPage />} />
        <Route path="proposals" element={<ProposalsPage />} />
        <Route path="proposals/:id" element={<ProposalPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Workspace>
  );
}
