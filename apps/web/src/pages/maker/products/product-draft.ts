import { answerOf, api, type Schemas } from '../../../api/client.js';
import { bodyOf } from '../draft/body.js';
import type { Draft, Source } from '../draft/draft-store.js';

type View = Schemas['ProductView'];

/** What is typed about a product: the body of a draft, everything may still be missing. */
export type ProductContent = Schemas['DraftBody'];

const isTimed = ({ hoursBefore, hoursAfter }: { hoursBefore?: number | null; hoursAfter?: number | null }): boolean =>
  typeof hoursBefore === 'number' && typeof hoursAfter === 'number';

/** The draft of a product as it is edited. What the registry computes is not edited: hours of tables, sums of items. */
export function draftFrom(view: View): Draft<ProductContent> {
  const sum = view.installationItems.length > 0;
  const content = {
    name: view.name,
    reading: view.reading,
    modelNumbers: view.modelNumbers,
    categoryId: view.categoryId,
    furtherCategoryIds: view.furtherCategoryIds,
    description: view.description,
    attributes: view.attributes,
    effects: view.effects.map((effect) => withoutComputed(effect)),
    components: view.components,
    freedHours: view.freedHours,
    productivity: view.productivity,
    bodyPrice: view.bodyPrice,
    installationCost: sum ? null : view.installationCost,
    installationItems: view.installationItems,
    warrantyMonths: view.warrantyMonths,
    gtin: view.gtin,
    images: view.images,
    brochureId: view.brochureId,
  };
  return { version: view.version, content: bodyOf<ProductContent>(content) };
}

function withoutComputed<Effect extends { steps?: { hoursBefore?: number | null; hoursAfter?: number | null }[] }>(
  effect: Effect,
): Effect {
  const timed = (effect.steps ?? []).length > 0 && effect.steps!.every(isTimed);
  return timed ? { ...effect, hoursRemoved: null, hoursCreated: null } : effect;
}

/** The draft of a product in the registry. `saved` hears of each save. */
export const productSource = (id: string, saved: (view: View) => void): Source<ProductContent> => ({
  load: async () => draftFrom(await answerOf(api.GET('/api/v1/products/{id}', { params: { path: { id } } }))),
  save: async (content, version) => {
    const body = bodyOf<ProductContent>({ ...content, effects: content.effects?.map(withoutComputed) });
    const header = { 'If-Match': `"${version}"` };
    const params = { path: { id }, header };
    const view = await answerOf(api.PUT('/api/v1/products/{id}/draft', { params, body }));
    saved(view);
    return draftFrom(view);
  },
});

/** On which step of the wizard the field at a place stands. */
export function stepOf(pointer: string): StepName {
  const [, first = ''] = pointer.split('/');
  if (first === 'evidence') return 'evidence';
  if (['effects', 'components', 'freedHours', 'productivity'].includes(first)) return 'effects';
  if (
    ['bodyPrice', 'installationCost', 'installationItems', 'warrantyMonths', 'gtin', 'images', 'brochureId'].includes(
      first,
    )
  ) {
    return 'price';
  }
  return 'basics';
}

export const STEPS = ['basics', 'effects', 'price', 'evidence', 'submit'] as const;
export type StepName = (typeof STEPS)[number];
