import { answerOf, api, type Schemas } from '../../../api/client.js';
import { savableFacts } from '../company/company-draft.js';
import { bodyOf } from '../draft/body.js';
import type { Draft, Source } from '../draft/draft-store.js';

/** What is typed about the company as a seller: everything may still be missing. */
export type DistributorContent = Partial<Schemas['DistributorFactsBody']>;
type View = Schemas['DistributorView'];

export const draftFrom = (view: View): Draft<DistributorContent> => ({ version: view.version, content: view.facts });

/** What both registrations ask for: a company that is registered as one part does not type it again. */
export const sharedFacts = (facts: Schemas['FactsBody']): DistributorContent => {
  const { name, reading, address, website, phone, representative, company } = facts;
  const soleProprietor = company?.soleProprietor;
  return bodyOf<DistributorContent>({ name, reading, address, website, phone, representative, soleProprietor });
};

/** The facts of a distributor. The first save registers it. `saved` hears of each. */
export const distributorSource = (saved: (view: View) => void): Source<DistributorContent> => ({
  load: async () => draftFrom(await answerOf(api.GET('/api/v1/distributor'))),
  savable: savableFacts,
  save: async (content, version) => {
    const body = bodyOf<Schemas['DistributorFactsBody']>(content);
    const header = { 'If-Match': `"${version}"` };
    const view = await answerOf(
      version === null
        ? api.POST('/api/v1/distributor', { body })
        : api.PUT('/api/v1/distributor/facts', { params: { header }, body }),
    );
    saved(view);
    return draftFrom(view);
  },
});
