import { Route, Routes } from 'react-router';
import { ForRoles, Workspace } from '../../parts/Workspace.js';
import { NotFoundPage } from '../errors/NotFoundPage.js';
import { LogPage } from './LogPage.js';
import { ProofPage } from './ProofPage.js';
import { useAuditWords } from './words.js';

/** The workspace of those who watch over the registry. */
export function AuditPages() {
  const { workspace, places } = useAuditWords();
  return (
    <ForRoles roles={['auditor', 'administrator']}>
      {() => (
        <Workspace
          name={workspace}
          places={[
            { to: '/audit', name: places.log },
            { to: '/audit/proof', name: places.proof },
          ]}
        >
          <Routes>
            <Route index element={<LogPage />} />
            <Route path="proof" element={<ProofPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Workspace>
      )}
    </ForRoles>
  );
}
