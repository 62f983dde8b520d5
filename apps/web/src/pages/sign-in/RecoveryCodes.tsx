import { useState } from 'react';
import { PageHead } from '../../parts/PageHead.js';
import { useSignInWords } from './words.js';

/** The recovery codes after a second factor was set up, this once. */
export function RecoveryCodes({ codes, goOn }: { codes: readonly string[]; goOn: () => void }) {
  const words = useSignInWords();
  return (
    <div className="flex flex-col items-start gap-6">
      <PageHead title={words.recoveryTitle}>
        <p className="max-w-3xl">{words.recoveryLead}</p>
      </PageHead>
      <RecoveryCodeList codes={codes} />
      <button type="button" className="button no-print" onClick={goOn}>
        {words.kept}
      </button>
    </div>
  );
}

/** Recovery codes, to be copied or printed. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  const words = useSignInWords();
  const [copied, setCopied] = useState(false);
  // Browsers give the clipboard only to pages that came encrypted or from this machine.
  const canCopy = 'clipboard' in navigator;
  return (
    <div className="flex flex-col items-start gap-4">
      <ul
        aria-label={words.recoveryCodes}
        className="card grid gap-x-10 gap-y-2 bg-solid-gray-50 font-mono sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="no-print flex flex-wrap items-center gap-3">
        {canCopy && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true))}
          >
            {words.copy}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          {words.print}
        </button>
        <span role="status">{copied && words.copied}</span>
      </p>
    </div>
  );
}
