import { useState } from 'react';
import { useWords } from '../../words/words.js';

/** Takes the page along: as a link or on paper. */
export function Share() {
  const { listing: words } = useWords();
  const [copied, setCopied] = useState(false);
  // Browsers give the clipboard only to pages that came encrypted or from this machine.
  const canCopy = 'clipboard' in navigator;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span role="status" className="text-sm">
        {copied && words.copied}
      </span>
      {canCopy && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void navigator.clipboard.writeText(window.location.href).then(() => setCopied(true))}
        >
          {words.copyLink}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  );
}
