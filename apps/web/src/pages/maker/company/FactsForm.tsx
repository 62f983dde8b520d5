import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { industryGroupsQuery } from '../../../api/queries.js';
import { usePick } from '../../../words/words.js';
import { CheckField, NumberField, RowsField, SelectField, TextField, YesNoField } from '../draft/Fields.js';
import { useField } from '../draft/use-draft.js';
import { useMakerWords } from '../words.js';
import { useCompanyWords } from './words.js';

const TWO = 'grid gap-4 sm:grid-cols-2';

/** Who the company is. */
export function FactsFields() {
  const words = useCompanyWords();
  const { value: foreign } = useField('/foreign');
  return (
    <div className="flex flex-col gap-4">
      <div className={TWO}>
        <TextField at="/name" label={words.name} needed most={200} />
        <TextField at="/reading" label={words.reading} needed most={200} />
      </div>
      <TextField at="/address" label={words.address} needed most={300} />
      <div className={TWO}>
        <TextField at="/phone" label={words.phone} type="tel" needed />
        <TextField at="/website" label={words.website} type="url" placeholder="https://" />
        <TextField at="/representative" label={words.representative} needed most={100} />
        <TextField at="/bankAccountSuffix" label={words.bank} most={4} />
      </div>
      <OfficerRows />
      <CheckField at="/foreign" label={words.foreign} />
      {foreign === true && (
        <fieldset className="card flex flex-col gap-4">
          <legend className="font-bold">{words.agent}</legend>
          <TextField at="/domesticAgent/name" label={words.agentName} />
          <TextField at="/domesticAgent/corporateNumber" label={words.agentNumber} most={13} />
          <TextField at="/domesticAgent/address" label={words.agentAddress} />
        </fieldset>
      )}
    </div>
  );
}

/** The officers; how many there are is counted, not asked. */
function OfficerRows() {
  const words = useCompanyWords();
  const { value: officers } = useField('/officers');
  const { value: total, set } = useField('/company/officersTotal');
  const count = Array.isArray(officers) ? officers.length : 0;
  useEffect(() => {
    if (count > 0 && total !== count) set(count);
  }, [count, total, set]);
  return (
    <RowsField at="/officers" title={words.officers} hint={words.officersHint} add={words.addOfficer}>
      {(row) => (
        <div className={TWO}>
          <TextField at={`${row}/name`} label={words.officerName} most={100} />
          <YearField at={`${row}/birthYear`} label={words.birthYear} />
        </div>
      )}
    </RowsField>
  );
}

/** A year is written without separators. */
function YearField({ at, label }: { at: string; label: string }) {
  const { value, set } = useField(at);
  return (
    <label className="flex flex-col gap-1 text-sm font-bold">
      {label}
      <input
        className="field w-32 font-normal"
        inputMode="numeric"
        maxLength={4}
        value={typeof value === 'number' ? String(value) : ''}
        onChange={({ target }) =>
          set(/^\d{1,4}$/.test(target.value.normalize('NFKC')) ? Number(target.value.normalize('NFKC')) : undefined)
        }
      />
    </label>
  );
}

/** What its size is told from. */
export function SizeFields() {
  const words = useCompanyWords();
  const maker = useMakerWords();
  const pick = usePick();
  const { data: groups = [] } = useQuery(industryGroupsQuery);
  const { value: sole } = useField('/company/soleProprietor');
  return (
    <div className="flex flex-col gap-4">
      <CheckField at="/company/soleProprietor" label={words.soleProprietor} />
      <SelectField
        at="/company/industry"
        label={words.industry}
        needed
        options={groups.map((group) => [group.code, `${group.code} ${pick(group)}`] as const)}
      />
      <div className={TWO}>
        {sole !== true && <NumberField at="/company/capitalYen" label={words.capital} unit={maker.yen} whole needed />}
        <NumberField at="/company/staff" label={words.staff} unit={maker.people} whole needed />
        <TextField at="/company/foundedOn" label={words.founded} type="date" needed />
        <YesNoField at="/company/listed" label={words.listed} needed />
        <NumberField at="/company/averageIncomeYen" label={words.income} unit={maker.yen} whole needed />
        <NumberField at="/company/researchYen" label={words.research} unit={maker.yen} whole />
        <NumberField at="/company/expensesYen" label={words.expenses} unit={maker.yen} whole />
      </div>
      {sole !== true && (
        <>
          <div className={TWO}>
            <NumberField
              at="/company/officersFromLarge"
              label={words.officersFromLarge}
              unit={maker.people}
              whole
              needed
            />
            <NumberField
              at="/company/officersFromDeemedLarge"
              label={words.officersFromDeemed}
              unit={maker.people}
              whole
              needed
            />
            <NumberField at="/company/sharesTotal" label={words.sharesTotal} unit={words.sharesUnit} whole needed />
          </div>
          <RowsField
            at="/company/shareholders"
            title={words.shareholders}
            hint={words.shareholdersHint}
            add={words.addHolder}
          >
            {(row) => (
              <div className={TWO}>
                <TextField at={`${row}/name`} label={words.holder} most={200} />
                <SelectField at={`${row}/kind`} label={words.holderKind} options={Object.entries(words.holderKinds)} />
                <NumberField at={`${row}/shares`} label={words.shares} unit={words.sharesUnit} whole />
              </div>
            )}
          </RowsField>
        </>
      )}
    </div>
  );
}
