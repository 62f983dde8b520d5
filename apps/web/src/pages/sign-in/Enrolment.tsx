import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.js';
import { sessionChanged } from '../../api/session.js';
import { Form, SubmitButton, TextField, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { QrCode } from './QrCode.js';
import { useSignInWords } from './words.js';

interface Props {
  /** Nothing else is open before it is done. */
  required?: boolean;
  done: (recoveryCodes: string[]) => void;
  another?: () => void;
}

/** Sets up an authenticator app: its secret to scan or to type, and a first code as the proof that it works. */
export function Enrolment({ required = false, done, another }: Props) {
  const words = useSignInWords();
  // Made when the page is opened, and anew when it is opened again; it belongs to the session, which opens fully by it.
  const secret = useQuery({
    queryKey: ['session', 'enrolment'],
    queryFn: () => answerOf(api.POST('/api/v1/second-factor')),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.enrolTitle}>
        <p className="max-w-3xl">{required ? words.enrolLead : words.enrolLeadOwn}</p>
      </PageHead>
      <Shown of={secret}>{(found) => <Steps enrolment={found} done={done} />}</Shown>
      {another && (
        <p>
          <button type="button" className="underline" onClick={another}>
            {words.another}
          </button>
        </p>
      )}
    </div>
  );
}

function Steps({ enrolment, done }: { enrolment: Schemas['SecondFactorEnrolmentView']; done: Props['done'] }) {
  const words = useSignInWords();
  const queries = useQueryClient();
  const form = useForm<Schemas['CodeBody'], Schemas['EnrolledView']>({
    send: (body) => answerOf(api.POST('/api/v1/second-factor/confirm', { body })),
    done: ({ recoveryCodes, session }) => {
      done(recoveryCodes);
      sessionChanged(queries, session);
    },
  });
  return (
    <ol className="flex list-decimal flex-col gap-6 pl-6">
      <li>
        <h2 className="font-bold">{words.step1}</h2>
        <p>{words.step1Text}</p>
      </li>
      <li className="space-y-3">
        <h2 className="font-bold">{words.step2}</h2>
        <QrCode text={enrolment.uri} label={words.qr} />
        <p>{words.cannotScan}</p>
        <p className="font-mono text-lg tracking-wider">{enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      </li>
      <li className="space-y-3">
        <h2 className="font-bold">{words.step3}</h2>
        <Form of={form}>
          <TextField
            at="/code"
            label={words.enrolCode}
            inputMode="numeric"
            autoComplete="one-time-code"
            className="w-40 tracking-widest"
          />
          <SubmitButton>{words.enrol}</SubmitButton>
        </Form>
      </li>
    </ol>
  );
}
