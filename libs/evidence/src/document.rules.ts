import { definePoints } from '#platform';

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

/** The ways in which a document is not accepted, or turns out to be unusable when it is read. */
export const faultPoint = definePoints({
  document_type_refused: {
    ja: '{types} のファイルだけを受け付けます',
    en: 'Only {types} are accepted',
  },
  document_ending_differs: {
    ja: 'ファイルの内容は {type} ですが、名前の拡張子が違います',
    en: 'By its content the file is {type}, but its name ends otherwise',
  },
  document_executable: { ja: '実行できるファイルは受け付けません', en: 'Executable files are not accepted' },
  document_archive: {
    ja: '圧縮ファイルは受け付けません。中のファイルを 1 件ずつ送ってください',
    en: 'Archives are not accepted: send the files in it one by one',
  },
  document_macros: {
    ja: 'マクロを含むファイルは受け付けません。マクロなしで保存してください',
    en: 'Files with macros are not accepted: save it without them',
  },
  document_encrypted: {
    ja: 'パスワードや印刷制限などの保護を外してから送ってください',
    en: 'Remove the password or other protection first',
  },
  document_two_in_one: {
    ja: 'ファイルの前後に別の内容が付いています。保存し直してください',
    en: 'Something else precedes or follows the content: save the file anew',
  },
  document_incomplete: {
    ja: 'ファイルが途中で切れているか壊れています',
    en: 'The file is cut off or broken',
  },
  document_expands: {
    ja: '展開すると大きくなりすぎるファイルです',
    en: 'Unpacked, the file grows too large',
  },
  document_too_many_pages: { ja: '{most} ページまでです', en: 'It may have {most} pages at most' },
  document_too_many_pixels: {
    ja: '画像は {most} 画素までです',
    en: 'An image may have {most} pixels at most',
  },
  document_not_text: {
    ja: 'CSV にテキストでない内容が含まれています',
    en: 'The CSV file holds what is not text',
  },
  document_encoding_unknown: {
    ja: 'CSV の文字コードは UTF-8 か Shift_JIS にしてください',
    en: 'Save the CSV file as UTF-8 or Shift_JIS',
  },
  document_unreadable: {
    ja: 'ファイルを読み取れませんでした',
    en: 'The file could not be read',
  },
});

export type DocumentFault = Parameters<typeof faultPoint>[1];

/** What a file is by its content, and everything for which it is not accepted. */
export interface Inspection {
  type?: DocumentType;
  faults: Iterable<DocumentFault>;
}

/** Whether a name ends as files of the type may. */
export function endsAs(type: DocumentType, fileName: string): boolean {
  const ending = fileName.split('.').at(-1)?.toLowerCase() ?? '';
  return (DOCUMENT_TYPES[type] as readonly string[]).includes(ending);
}

/** A fault as it is told to the sender of a file. */
export function pointOf(fault: DocumentFault, type?: DocumentType) {
  const most = fault === 'document_too_many_pages' ? DOCUMENT_LIMITS.pages : DOCUMENT_LIMITS.pixels;
  return faultPoint('/file', fault, {
    types: Object.values(DOCUMENT_TYPES).flat(),
    type: type ? DOCUMENT_TYPES[type][0] : '',
    most,
  });
}
