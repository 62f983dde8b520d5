const MiB = 1024 ** 2;

/** Media types that are accepted as documents, with the file endings they may carry. */
export const DOCUMENT_TYPES = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'text/csv': ['csv'],
} as const satisfies Record<string, readonly string[]>;

export type DocumentType = keyof typeof DOCUMENT_TYPES;

/** What a document may hold at most; beyond lies what was made to exhaust the reader. */
export const DOCUMENT_LIMITS = {
  pages: 1_000,
  /** Of an image: 100 megapixels, twice what cameras make. */
  pixels: 100_000_000,
  /** Files inside an office file. */
  parts: 10_000,
  /** Bytes of an office file unpacked. */
  unpackedBytes: 300 * MiB,
  /** Times an office file grows by unpacking. Spreadsheets reach forty. */
  expansion: 150,
  /** Unpacked, less than this is harmless whatever it grew from. */
  harmlessBytes: 10 * MiB,
  /** Characters of text that are kept of a document. */
  text: 500_000,
} as const;

/** Whether a name ends as files of the type may. */
export function endsAs(type: DocumentType, fileName: string): boolean {
  const ending = fileName.split('.').at(-1)?.toLowerCase() ?? '';
  return (DOCUMENT_TYPES[type] as readonly string[]).includes(ending);
}

/** Whether a document can support anything: not known yet, yes, or no since it is infected or cannot be read. */
export type Standing = 'waiting' | 'usable' | 'unusable';

/** The standing of a document by what examining its content found so far. */
export function standingOf({ scan, reading }: { scan: string; reading: string }): Standing {
  if (scan === 'infected' || reading === 'unreadable') return 'unusable';
  return scan === 'pending' || reading === 'waiting' ? 'waiting' : 'usable';
}
