import { ApiProblem, newKey, NoAnswer, type Schemas } from '../../../api/client.js';
import { language } from '../../../words/language.js';

export type UploadedDocument = Schemas['DocumentStateView'];

/** Under which key a file was sent that nobody has answered for: sent again, it is the same document. */
const unanswered = new WeakMap<File, Map<string, string>>();

function keyOf(file: File, path: string): string {
  const keys = unanswered.get(file) ?? new Map<string, string>();
  const key = keys.get(path) ?? newKey();
  unanswered.set(file, keys.set(path, key));
  return key;
}

/**
 * Sends a file and tells how much of it is on its way, from 0 to 1. `fetch` cannot tell.
 * @throws ApiProblem when it is refused, NoAnswer when the registry cannot be reached
 */
export function upload<Answer = UploadedDocument>(
  file: File,
  progress: (share: number) => void,
  path = '/api/v1/documents',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('accept-language', language.current());
    request.setRequestHeader('idempotency-key', keyOf(file, path));
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total, lengthComputable }) =>
      progress(lengthComputable ? loaded / total : 0);
    request.onload = () => {
      if (request.status < 500) unanswered.get(file)?.delete(path);
      const answer = request.response as Answer | Schemas['Problem'] | null;
      if (request.status < 300) resolve(answer as Answer);
      else if (answer && typeof answer === 'object' && 'title' in answer) reject(new ApiProblem(answer));
      else reject(new NoAnswer(`The registry answered ${request.status}`));
    };
    request.onerror = () => reject(new NoAnswer('The registry cannot be reached'));
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}
