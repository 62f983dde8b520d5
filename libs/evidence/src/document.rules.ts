import { fileTypeFromFile } from 'file-type';

/** Media types that are accepted as documents, with the file endings they may carry. */
export const DOCUMENT_TYPES: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
};

/** What a file is by its content, when that is a kind we accept and its name does not claim another. */
export async function documentTypeOf(path: string, fileName: string): Promise<string | undefined> {
  const mediaType = (await fileTypeFromFile(path))?.mime;
  const endings = mediaType && DOCUMENT_TYPES[mediaType];
  const ending = fileName.split('.').at(-1)?.toLowerCase() ?? '';
  return endings?.includes(ending) ? mediaType : undefined;
}
