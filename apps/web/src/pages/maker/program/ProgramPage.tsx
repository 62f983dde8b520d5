import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, ApiProblem, type Schemas } from '../../../api/client.js';
import { Facts } from '../../../parts/Facts.js';
import { Form, SubmitButton, TextArea, useForm } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { fieldId, LongField, Said } from '../draft/Fields.js';
import { bodyOf } from '../draft/body.js';
import { Problems } from '../draft/SaveState.js';
import { FormFields, useField } from '../draft/use-draft.js';
import { useKeptForm } from '../draft/use-kept-form.js';
import { Asking, Part } from '../parts.js';
import { CreateProduct } from '../products/CreateProduct.js';
import { MAKER, programQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useProgramWords } from './words.js';

type Enrolment = Schemas['EnrolmentView'];
const HINDRANCES = ['no_association', 'fits_no_category', 'no_sales', 'no_deliveries'] as const;

/** Whether the company can take part, its application, its adviser and its plan. */
export function ProgramPage() {
  const words = useProgramWords();
  const { isOwner } = useMaker();
  const query = useQuery(programQuery());
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={query}>
        {(program) => {
          if (program === null) {
            return (
              <p className="card">
                {words.needsCompany} <Link to="/maker/company">{words.toCompany}</Link>
              </p>
            );
          }
          const { eligible, reasons, enrolment } = program;
          const running = enrolment?.status === 'applied' || enrolment?.status === 'active';
          return (
            <>
              {enrolment && <Membership enrolment={enrolment} />}
              {!running && <Eligibility eligible={eligible} reasons={reasons} />}
              {!running && eligible && (isOwner ? <Application /> : <p>{words.ownerOnly}</p>)}
            </>
          );
        }}
      </Shown>
    </div>
  );
}

function Eligibility({ eligible, reasons }: { eligible: boolean; reasons: Schemas['PointView'][] }) {
  const words = useProgramWords();
  return (
    <div className={`card flex flex-col gap-2 ${eligible ? 'border-success-2' : 'border-error-2'}`}>
      <p className="font-bold">{eligible ? words.eligible : words.notEligible}</p>
      {reasons.length > 0 && (
        <ul className="list-disc pl-6">
          {reasons.map(({ pointer, code, detail }) => (
            <li key={`${pointer} ${code}`}>{detail}</li>
          ))}
        </ul>
      )}
      {!eligible && <Link to="/maker/company">{words.toCompany}</Link>}
    </div>
  );
}

interface Content {
  hindrances: Record<string, { chosen?: boolean; text?: string }>;
  security: Partial<Schemas['SecurityCheckBody']>;
}

/** What keeps the company out of the catalog, and its security self-check; kept on this device until it is sent. */
function Application() {
  const words = useProgramWords();
  const queries = useQueryClient();
  const { draftName } = useMaker();
  const { content, change, forget } = useKeptForm<Content>(draftName('program'), { hindrances: {}, security: {} });
  const chosen = HINDRANCES.filter((each) => content.hindrances[each]?.chosen);
  const apply = useMutation({
    mutationFn: () => {
      const hindrances = chosen.map((hindrance) => ({ hindrance, text: content.hindrances[hindrance]?.text ?? '' }));
      const body = bodyOf<Schemas['ApplicationBody']>({ hindrances, security: content.security });
      return answerOf(api.POST('/api/v1/program', { body }));
    },
    onSuccess: () => {
      forget();
      return queries.invalidateQueries({ queryKey: [MAKER] });
    },
  });
  // The API names the place among those that were sent; here each hindrance has a place of its own.
  const points = (apply.error instanceof ApiProblem ? apply.error.problem.errors : []).map((point) => ({
    ...point,
    pointer: point.pointer.replace(
      /^\/hindrances\/(\d+)/,
      (_all, index: string) => `/hindrances/${chosen[Number(index)]}`,
    ),
  }));
  return (
    <FormFields content={content} change={change} points={points}>
      <div className="flex flex-col gap-6">
        {points.length > 0 ? (
          <Problems points={points} linkTo={() => ''} />
        ) : (
          apply.error && <Trouble error={apply.error} />
        )}
        <fieldset className="flex flex-col gap-4" id={fieldId('/hindrances')}>
          <legend className="text-std-20B-150">{words.hindrances}</legend>
          <p>{words.hindrancesHint}</p>
          <Said said={points.filter(({ pointer }) => pointer === '/hindrances')} />
          {HINDRANCES.map((hindrance) => (
            <Hindrance key={hindrance} hindrance={hindrance} />
          ))}
        </fieldset>
        <fieldset className="flex flex-col gap-4">
          <legend className="text-std-20B-150">{words.security}</legend>
          <LongField at="/security/madeIn" label={words.madeIn} most={2000} rows={3} />
          <LongField at="/security/controlledBy" label={words.controlledBy} most={2000} rows={3} />
          <LongField at="/security/leakagePrevention" label={words.leakage} most={2000} rows={3} />
        </fieldset>
        <div>
          <button type="button" className="button" disabled={apply.isPending} onClick={() => apply.mutate()}>
            {words.apply}
          </button>
        </div>
      </div>
    </FormFields>
  );
}

function Hindrance({ hindrance }: { hindrance: string }) {
  const words = useProgramWords();
  const pointer = `/hindrances/${hindrance}`;
  const { value, set } = useField(`${pointer}/chosen`);
  return (
    <div className="flex flex-col gap-2">
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0"
          checked={value === true}
          onChange={({ target }) => set(target.checked)}
        />
        {words.kinds[hindrance]}
      </label>
      {value === true && <LongField at={`${pointer}/text`} label={words.situation} most={2000} rows={3} />}
    </div>
  );
}

function Membership({ enrolment }: { enrolment: Enrolment }) {
  const words = useProgramWords();
  const { day } = useWords();
  const { isOwner, mayEdit } = useMaker();
  const { status, adviser, startsOn, endsOn, reason, hindrances } = enrolment;
  const running = status === 'applied' || status === 'active';
  return (
    <div className="flex flex-col gap-6">
      <div role="status" className="card flex flex-col gap-3">
        <p className="text-std-18B-160">{words.statuses[status]}</p>
        <Facts
          facts={[
            [words.adviser, adviser ?? words.noAdviser],
            ...(startsOn && endsOn ? [[words.term, `${day(startsOn)} – ${day(endsOn)}`] as const] : []),
            ...(reason ? [[words.reason, reason] as const] : []),
            [words.hindrances, hindrances.map(({ hindrance }) => words.kinds[hindrance]).join('、')],
          ]}
        />
      </div>
      {status === 'active' && <Plan enrolment={enrolment} />}
      {running && mayEdit && (
        <div>
          <CreateProduct label={words.next} />
        </div>
      )}
      {running && isOwner && (
        <div>
          <Asking
            button={status === 'applied' ? words.leaveApplied : words.leave}
            title={status === 'applied' ? words.leaveApplied : words.leave}
          >
            {(close) => <LeaveForm close={close} label={status === 'applied' ? words.leaveApplied : words.leave} />}
          </Asking>
        </div>
      )}
    </div>
  );
}

function Plan({ enrolment: { plan, agreedOn, version } }: { enrolment: Enrolment }) {
  const words = useProgramWords();
  const { day } = useWords();
  const { isOwner } = useMaker();
  const queries = useQueryClient();
  const agree = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/program/plan/agree', { params: { header: { 'If-Match': `"${version}"` } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: [MAKER] }),
  });
  return (
    <Part title={words.plan}>
      {plan.length === 0 ? (
        <p>{words.noPlan}</p>
      ) : (
        <>
          <p>{agreedOn ? words.agreed(day(agreedOn)) : words.proposed}</p>
          <ScrollTable label={words.plan}>
            <thead>
              <tr>
                <th scope="col">{words.step}</th>
                <th scope="col">{words.due}</th>
                <th scope="col">{words.done}</th>
              </tr>
            </thead>
            <tbody>
              {plan.map(({ title, due, doneOn }) => (
                <tr key={title}>
                  <th scope="row">{title}</th>
                  <td>{day(due)}</td>
                  <td>{doneOn ? day(doneOn) : words.open}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          {agree.error && <Trouble error={agree.error} />}
          {!agreedOn && isOwner && (
            <div>
              <button type="button" className="button" disabled={agree.isPending} onClick={() => agree.mutate()}>
                {words.agree}
              </button>
            </div>
          )}
        </>
      )}
    </Part>
  );
}

function LeaveForm({ close, label }: { close: () => void; label: string }) {
  const words = useProgramWords();
  const queries = useQueryClient();
  const form = useForm<Schemas['EnrolmentReasonBody'], unknown>({
    send: (body) => answerOf(api.POST('/api/v1/program/end', { body })),
    done: () => {
      close();
      void queries.invalidateQueries({ queryKey: [MAKER] });
    },
  });
  return (
    <Form of={form}>
      <TextArea at="/reason" label={words.reason} rows={3} />
      <SubmitButton>{label}</SubmitButton>
    </Form>
  );
}
