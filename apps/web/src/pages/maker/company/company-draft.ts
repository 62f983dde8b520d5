import { answerOf, api, type Schemas } from '../../../api/client.js';
import { bodyOf } from '../draft/body.js';
import type { Draft, Source } from '../draft/draft-store.js';

/** What is typed about the company: everything may still be missing. */
export type CompanyContent = Partial<Schemas['FactsBody']>;
type View = Schemas['ManufacturerView'];

export const draftFrom = (view: View): Draft<CompanyContent> => ({ version: view.version, content: view.facts });

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・　 \d]+$/u;

/** A registration begins once its name, reading and address are there. */
export const savableFacts = ({ name, reading, address }: { name?: string; reading?: string; address?: string }) =>
  Boolean(name?.trim() && reading && KANA.test(reading) && address?.trim());

/** The facts of a company. The first save registers it: that needs its reading and address. `saved` hears of each. */
export const companySource = (saved: (view: View) => void): Source<CompanyContent> => ({
  load: async () => draftFrom(await answerOf(api.GET('/api/v1/manufacturer'))),
  savable: savableFacts,
  save: async (content, version) => {
    const body = bodyOf<Schemas['FactsBody']>(content);
    const header = { 'If-Match': `"${version}"` };
    const view = await answerOf(
      version === null
        ? api.POST('/api/v1/manufacturer', { body })
        : api.PUT('/api/v1/manufacturer/facts', { params: { header }, body }),
    );
    saved(view);
    return draftFrom(view);
  },
});
