import { definePoints } from '#platform';
import { DOCUMENT_LIMITS, DOCUMENT_TYPES, type DocumentType } from './document.rules.js';

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

/** A fault as it is told to the sender of a file. */
export function pointOf(fault: DocumentFault, type?: DocumentType) {
  const most = fault === 'document_too_many_pages' ? DOCUMENT_LIMITS.pages : DOCUMENT_LIMITS.pixels;
  return faultPoint('/file', fault, {
    types: Object.values(DOCUMENT_TYPES).flat(),
    type: type ? DOCUMENT_TYPES[type][0] : '',
    most,
  });
}
