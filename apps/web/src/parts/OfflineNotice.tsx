import { useSyncExternalStore } from 'react';
import { useWords } from '../words/words.js';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says so while the device has no connection. */
export function OfflineNotice() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const { site } = useWords();
  return (
    <div role="status">
      {!online && <p className="bg-yellow-100 px-4 py-2 text-center text-black">{site.offline}</p>}
    </div>
  );
}
