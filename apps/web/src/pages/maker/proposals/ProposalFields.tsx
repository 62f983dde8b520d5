import { useQuery } from '@tanstack/react-query';
import { industriesQuery, unitsQuery } from '../../../api/queries.js';
import { usePick, useWords } from '../../../words/words.js';
import { CheckField, LongField, NumberField, RowsField, SelectField, TextField, TextsField } from '../draft/Fields.js';
import { useField } from '../draft/use-draft.js';
import { Part } from '../parts.js';
import { reckoned, type TypedStep } from '../products/process.rules.js';
import { useProductWords } from '../products/words.js';
import { useProposalWords } from './words.js';

const TWO = 'grid gap-4 sm:grid-cols-2';

/** Everything a proposal says. */
export function ProposalFields() {
  const words = useProposalWords();
  return (
    <div className="flex flex-col gap-8">
      <Part title={words.basics}>
        <div className={TWO}>
          <TextField at="/name" label={words.name} most={100} needed />
          <TextField at="/reading" label={words.reading} most={200} needed />
        </div>
        <TextsField at="/aliases" label={words.aliases} add={words.addAlias} />
        <LongField at="/definition" label={words.definition} most={2000} needed />
        <TextField at="/association" label={words.association} most={200} />
      </Part>
      <RowsField
        at="/processTables"
        title={words.tables}
        hint={words.tablesHint}
        add={words.addTable}
        fresh={{ period: 'month', steps: [] }}
      >
        {(row) => <ProcessTable at={row} />}
      </RowsField>
      <LongField at="/comparison" label={words.comparison} most={5000} needed />
      <LongField at="/measurement" label={words.measurement} most={5000} needed />
      <LongField at="/market" label={words.market} most={5000} needed />
      <Criteria />
    </div>
  );
}

function Industry({ at }: { at: string }) {
  const words = useProposalWords();
  const pick = usePick();
  const { data: industries = [] } = useQuery(industriesQuery);
  return (
    <SelectField at={at} label={words.industry} options={industries.map((each) => [each.code, pick(each)] as const)} />
  );
}

/** The work before and after; its index is reckoned while it is typed. */
function ProcessTable({ at }: { at: string }) {
  const words = useProposalWords();
  const product = useProductWords();
  const { listing } = useWords();
  const { value } = useField(`${at}/steps`);
  const { hoursRemoved, hoursCreated, index } = reckoned((value as TypedStep[] | undefined) ?? []);
  return (
    <div className="flex flex-col gap-4">
      <div className={TWO}>
        <Industry at={`${at}/industry`} />
        <TextField at={`${at}/process`} label={words.process} most={50} />
        <SelectField at={`${at}/period`} label={words.period} options={Object.entries(words.periods)} />
      </div>
      <RowsField at={`${at}/steps`} title={product.stepsTitle} add={product.addStep}>
        {(step) => (
          <div className={TWO}>
            <TextField at={`${step}/step`} label={product.stepName} most={100} />
            <TextField at={`${step}/who`} label={product.who} most={100} />
            <NumberField at={`${step}/hoursBefore`} label={product.before} unit={product.perPeriod} />
            <NumberField at={`${step}/hoursAfter`} label={product.after} unit={product.perPeriod} />
          </div>
        )}
      </RowsField>
      <div role="status" className="card bg-blue-50">
        <p className="font-bold">
          {product.index}: {index === null ? product.indexUnknown : `${Math.floor(index * 1000) / 10}%`}
        </p>
        {index !== null && (
          <p className="text-sm">
            {product.hoursOfTable(listing.hoursOf(hoursRemoved), listing.hoursOf(hoursCreated))}
          </p>
        )}
      </div>
    </div>
  );
}

function Criteria() {
  const words = useProposalWords();
  return (
    <Part title={words.criteria}>
      <RowsField at="/criteria/targets" title={words.targets} add={words.addTarget}>
        {(row) => (
          <div className={TWO}>
            <Industry at={`${row}/industry`} />
            <TextField at={`${row}/process`} label={words.process} most={50} />
            <NumberField at={`${row}/leastIndex`} label={words.leastIndex} />
          </div>
        )}
      </RowsField>
      <TextsField at="/criteria/functions" label={words.functions} add={words.addFunction} />
      <RowsField
        at="/criteria/attributes"
        title={words.attributes}
        add={words.addAttribute}
        fresh={{ required: true, filterable: false }}
      >
        {(row) => <Attribute at={row} />}
      </RowsField>
    </Part>
  );
}

function Attribute({ at }: { at: string }) {
  const words = useProposalWords();
  const pick = usePick();
  const { data: units = [] } = useQuery(unitsQuery);
  const { value: type } = useField(`${at}/type`);
  return (
    <div className="flex flex-col gap-4">
      <div className={TWO}>
        <TextField at={`${at}/key`} label={words.key} most={40} />
        <SelectField at={`${at}/type`} label={words.type} options={Object.entries(words.types)} />
        <TextField at={`${at}/label/ja`} label={words.labelJa} most={200} />
        <TextField at={`${at}/label/en`} label={words.labelEn} most={200} />
        {type === 'number' && (
          <SelectField
            at={`${at}/unit`}
            label={words.unit}
            options={units.map((each) => [each.symbol, pick(each)] as const)}
          />
        )}
      </div>
      {type === 'enum' && (
        <RowsField at={`${at}/options`} title={words.options} add={words.addOption}>
          {(row) => (
            <div className={TWO}>
              <TextField at={`${row}/value`} label={words.optionValue} most={40} />
              <TextField at={`${row}/label/ja`} label={words.labelJa} most={200} />
              <TextField at={`${row}/label/en`} label={words.labelEn} most={200} />
            </div>
          )}
        </RowsField>
      )}
      <CheckField at={`${at}/required`} label={words.required} />
      {type !== 'text' && <CheckField at={`${at}/filterable`} label={words.filterable} />}
    </div>
  );
}
