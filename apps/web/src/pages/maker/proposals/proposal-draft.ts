import { answerOf, api, type Schemas } from '../../../api/client.js';
import { bodyOf } from '../draft/body.js';
import type { Draft, Source } from '../draft/draft-store.js';

type View = Schemas['ProposalView'];
export type ProposalContent = Schemas['ProposalBody'];

/** A proposal as it is edited, without what the registry reckons. */
export function draftFrom(view: View): Draft<ProposalContent> {
  const { name, reading, aliases, definition, association, comparison, measurement, market, criteria } = view;
  const processTables = view.processTables.map(({ industry, process, period, steps }) => ({
    industry,
    process,
    period,
    steps,
  }));
  const content = {
    name,
    reading,
    aliases,
    definition,
    association,
    processTables,
    comparison,
    measurement,
    market,
    criteria,
  };
  return { version: view.version, content: bodyOf<ProposalContent>(content) };
}

/** The draft of a proposal in the registry. `saved` hears of each save. */
export const proposalSource = (id: string, saved: (view: View) => void): Source<ProposalContent> => ({
  load: async () => draftFrom(await answerOf(api.GET('/api/v1/category-proposals/{id}', { params: { path: { id } } }))),
  save: async (content, version) => {
    const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
    const body = bodyOf<ProposalContent>(content);
    const view = await answerOf(api.PUT('/api/v1/category-proposals/{id}/draft', { params, body }));
    saved(view);
    return draftFrom(view);
  },
});
