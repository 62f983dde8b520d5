import { useQuery } from '@tanstack/react-query';
import { categoriesQuery, categoryQuery, industriesQuery } from '../../../api/queries.js';
import { usePick, useWords } from '../../../words/words.js';
import { LongField, NumberField, RowsField, Said, SelectField, TextField, YesNoField } from '../draft/Fields.js';
import { useField } from '../draft/use-draft.js';
import { useFieldWords } from '../draft/words.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { reckoned, type TypedStep } from './process.rules.js';
import { useProductWords } from './words.js';

/** What the product saves, what that makes possible, and what it is made of. */
export function EffectsStep() {
  const words = useProductWords();
  const { organisationName } = useMaker();
  const { value: categoryId } = useField('/categoryId');
  const { value: components } = useField('/components');
  const several = Array.isArray(components) && components.length > 1;
  return (
    <div className="flex flex-col gap-8">
      <RowsField
        at="/effects"
        title={words.effects}
        hint={words.effectsHint}
        add={words.addEffect}
        fresh={{ ...(typeof categoryId === 'string' && { categoryId }), steps: [{}] }}
      >
        {(row) => <EffectFields at={row} />}
      </RowsField>
      <LongField at="/freedHours" label={words.freedHours} needed most={2000} />
      <YesNoField
        at="/productivity"
        label={words.productivity}
        yes={words.productivityYes}
        no={words.productivityNo}
        needed
      />
      <RowsField
        at="/components"
        title={words.components}
        hint={words.componentsHint}
        add={words.addComponent}
        fresh={{ maker: organisationName }}
      >
        {(row) => (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField at={`${row}/name`} label={words.component} most={200} />
            <SelectField
              at={`${row}/kind`}
              label={words.componentKind}
              options={Object.entries(words.componentKinds)}
            />
            <TextField at={`${row}/maker`} label={words.componentMaker} most={200} />
            {several && <NumberField at={`${row}/share`} label={words.share} unit="%" />}
            <TextField at={`${row}/function`} label={words.does} most={500} />
          </div>
        )}
      </RowsField>
    </div>
  );
}

function EffectFields({ at: pointer }: { at: string }) {
  const words = useProductWords();
  return (
    <div className="flex flex-col gap-4">
      <CategoryOfEffect at={pointer} />
      <Work at={pointer} />
      <RowsField at={`${pointer}/steps`} title={words.stepsTitle} add={words.addStep}>
        {(step) => (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField at={`${step}/step`} label={words.stepName} most={200} />
            <TextField at={`${step}/who`} label={words.who} most={100} />
            <NumberField at={`${step}/hoursBefore`} label={words.before} unit={words.perPeriod} />
            <NumberField at={`${step}/hoursAfter`} label={words.after} unit={words.perPeriod} />
          </div>
        )}
      </RowsField>
      <IndexLine at={pointer} />
      <div className="grid gap-4 sm:grid-cols-2">
        <StatedHours at={pointer} />
        <SelectField at={`${pointer}/basis`} label={words.basis} options={Object.entries(words.bases)} needed />
        <NumberField at={`${pointer}/sites`} label={words.sites} whole needed />
      </div>
    </div>
  );
}

/** Without a table the hours are stated. */
function StatedHours({ at: pointer }: { at: string }) {
  const words = useProductWords();
  const maker = useMakerWords();
  const { value } = useField(`${pointer}/steps`);
  if (Array.isArray(value) && value.length > 0) return null;
  return (
    <>
      <NumberField at={`${pointer}/hoursRemoved`} label={words.removed} unit={maker.hours} />
      <NumberField at={`${pointer}/hoursCreated`} label={words.created} unit={maker.hours} />
    </>
  );
}

/** Asked only of a product that stands in several categories. */
function CategoryOfEffect({ at: pointer }: { at: string }) {
  const words = useProductWords();
  const { data: categories = [] } = useQuery(categoriesQuery);
  const { value: primary } = useField('/categoryId');
  const { value: further } = useField('/furtherCategoryIds');
  const { said } = useField(`${pointer}/categoryId`);
  const ids = [primary, ...((further as string[] | undefined) ?? [])];
  if (ids.length < 2) return <Said said={said} />;
  const options = categories.filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name] as const);
  return <SelectField at={`${pointer}/categoryId`} label={words.categoryOf} options={options} needed />;
}

function useTargets(pointer: string) {
  const { value: categoryId } = useField(`${pointer}/categoryId`);
  const { data } = useQuery({ ...categoryQuery(String(categoryId)), enabled: typeof categoryId === 'string' });
  return data?.criteria?.targets ?? [];
}

/** One of the kinds of work the category is for. */
function Work({ at: pointer }: { at: string }) {
  const words = useProductWords();
  const fields = useFieldWords();
  const pick = usePick();
  const targets = useTargets(pointer);
  const { data: industries = [] } = useQuery(industriesQuery);
  const { value: effect, set, said } = useField(pointer);
  const { industry, process } = (effect ?? {}) as { industry?: string; process?: string };
  const industrySaid = useField(`${pointer}/industry`).said;
  const processSaid = useField(`${pointer}/process`).said;
  const nameOf = (code: string) => {
    const found = industries.find((each) => each.code === code);
    return found ? pick(found) : code;
  };
  const chosen = targets.findIndex((target) => target.industry === industry && target.process === process);
  return (
    <label className="flex flex-col gap-1 text-sm font-bold">
      {words.work}
      <Said said={[...said, ...industrySaid, ...processSaid]} />
      <select
        className="field max-w-full pr-8 text-base font-normal"
        value={chosen >= 0 ? String(chosen) : ''}
        onChange={({ target }) => {
          const next = targets[Number(target.value)];
          if (next) set({ ...(effect as object), industry: next.industry, process: next.process });
        }}
      >
        <option value="">{fields.choose}</option>
        {targets.map((target, index) => (
          <option key={`${target.industry} ${target.process}`} value={index}>
            {nameOf(target.industry)}・{target.process}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The labor-saving index, reckoned while hours are typed, beside what the category asks for. */
function IndexLine({ at: pointer }: { at: string }) {
  const words = useProductWords();
  const { listing } = useWords();
  const { value } = useField(pointer);
  const targets = useTargets(pointer);
  const stated = (value ?? {}) as {
    industry?: string;
    process?: string;
    steps?: TypedStep[];
    hoursRemoved?: number;
    hoursCreated?: number;
  };
  const { industry, process, steps = [] } = stated;
  // Hours without a table are as good as one step.
  const { hoursRemoved, hoursCreated, index } = reckoned(
    steps.length > 0 ? steps : [{ hoursBefore: stated.hoursRemoved, hoursAfter: stated.hoursCreated }],
  );
  const least = targets.find((target) => target.industry === industry && target.process === process)?.leastIndex;
  const percent = (share: number) => `${Math.floor(share * 1000) / 10}%`;
  return (
    <div role="status" className="card flex flex-col gap-1 bg-blue-50">
      <p className="font-bold">
        {words.index}: {index === null ? words.indexUnknown : percent(index)}
      </p>
      {index !== null && (
        <p className="text-sm">{words.hoursOfTable(listing.hoursOf(hoursRemoved), listing.hoursOf(hoursCreated))}</p>
      )}
      {least !== undefined && (
        <p className="text-sm">
          {words.least(percent(least))}
          {index !== null && ` — ${index >= least ? words.reached : words.notReached}`}
        </p>
      )}
    </div>
  );
}
