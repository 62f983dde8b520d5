import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import {
  DateField,
  Form,
  RadioGroup,
  SubmitButton,
  TextArea,
  TextField,
  NumberField,
  useForm,
} from '../../../parts/form/index.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { screeningQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { examines, useCase } from './case-context.js';

/** How the secretariat has scored a proposal, and what others who were asked have said. */
export function Screening({ session }: { session: Session }) {
  const around = useCase();
  const { screening: words, moment } = useReviewWords();
  const { day } = useWords();
  const record = useQuery(screeningQuery(around.file.id));
  const mayWrite = session.role === 'secretariat_examiner' && examines(around);
  const { stage } = around.file;
  return (
    <Shown of={record}>
      {({ sheets, consultations }) => (
        <div className="flex flex-col gap-6">
          <section className="flex flex-col gap-3">
            <h3 className="border-b-2 border-solid-gray-536 pb-1 font-bold">{words.sheet}</h3>
            {sheets.length === 0 && <p>{words.none}</p>}
            {sheets.toReversed().map(({ examiner, scores, total, at }) => (
              <article key={at} className="card flex flex-col gap-1 p-3">
                <p>
                  <strong>{words.total(total)}</strong>
                </p>
                <p className="text-sm text-solid-gray-700" lang="ja">
                  {words.by(examiner)}・{moment(at)}
                </p>
                <ul className="text-sm">
                  {scores.map(({ item, score, comment }) => (
                    <li key={item}>
                      {words.items[item]}：<strong>{score}</strong> <span lang="ja">{comment}</span>
                    </li>
                  ))}
                </ul>
              </article>
            ))}
            {mayWrite && (stage === 'screening' || stage === 'consultation') && <SheetForm />}
          </section>
          <section className="flex flex-col gap-3">
            <h3 className="border-b-2 border-solid-gray-536 pb-1 font-bold">{words.consultations}</h3>
            {consultations.length === 0 && <p>{words.noConsultations}</p>}
            {consultations.map(({ consulted, heldOn, position, summary, author, at }) => (
              <article key={at} className="card flex flex-col gap-1 p-3" lang="ja">
                <p>
                  <strong>{consulted}</strong>（{words.positions[position]}）
                </p>
                <p className="whitespace-pre-line">{summary}</p>
                <p className="text-sm text-solid-gray-700">
                  {day(heldOn)}・{words.by(author)}
                </p>
              </article>
            ))}
            {mayWrite && stage === 'consultation' && <ConsultationForm />}
          </section>
        </div>
      )}
    </Shown>
  );
}

const ITEMS = ['effect', 'generality', 'measurability', 'distinctness', 'safety'] as const;

interface TypedSheet {
  scores?: { score?: number; comment?: string }[];
}

function SheetForm() {
  const { file, changed } = useCase();
  const { screening: words } = useReviewWords();
  const form = useForm<TypedSheet, unknown>({
    draft: `sheet:${file.id}`,
    send: ({ scores = [] }) => {
      const typed = ITEMS.map((item, index) => ({ item, ...scores[index] }));
      const body = { scores: typed } as Schemas['ScoreSheetBody'];
      return answerOf(api.POST('/api/v1/cases/{id}/score-sheets', { params: { path: { id: file.id } }, body }));
    },
    done: () => void changed(),
  });
  return (
    <Form of={form} className="flex flex-col gap-4">
      {ITEMS.map((item, index) => (
        <fieldset key={item} className="flex flex-col gap-2">
          <legend className="mb-1 font-bold">{words.items[item]}</legend>
          <NumberField at={`/scores/${index}/score`} label={words.score} className="w-20" />
          <TextArea at={`/scores/${index}/comment`} label={words.comment} rows={2} lang="ja" />
        </fieldset>
      ))}
      <SubmitButton quiet>{words.save}</SubmitButton>
    </Form>
  );
}

function ConsultationForm() {
  const { file } = useCase();
  const { screening: words } = useReviewWords();
  const queries = useQueryClient();
  const form = useForm<Schemas['ConsultationBody'], unknown>({
    draft: `consultation:${file.id}`,
    send: (body) => answerOf(api.POST('/api/v1/cases/{id}/consultations', { params: { path: { id: file.id } }, body })),
    done: () => {
      form.form.current?.reset();
      void queries.invalidateQueries({ queryKey: ['review'] });
    },
  });
  return (
    <Form of={form} className="flex flex-col gap-3">
      <TextField at="/consulted" label={words.consulted} lang="ja" />
      <DateField at="/heldOn" label={words.heldOn} />
      <RadioGroup
        at="/position"
        label={words.position}
        options={(['supports', 'neutral', 'objects'] as const).map((each) => [each, words.positions[each]])}
      />
      <TextArea at="/summary" label={words.summary} rows={3} lang="ja" />
      <SubmitButton quiet>{words.record}</SubmitButton>
    </Form>
  );
}
