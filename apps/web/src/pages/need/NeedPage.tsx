import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, doneBy, type Schemas } from '../../api/client.js';
import { industriesQuery, prefecturesQuery } from '../../api/queries.js';
import { Form, Select, SubmitButton, TextArea, TextField, useForm } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { usePick } from '../../words/words.js';
import { useNeedWords } from './words.js';

/** What somebody was looking for and did not find. */
export function NeedPage() {
  const words = useNeedWords();
  const industries = useQuery(industriesQuery);
  const prefectures = useQuery(prefecturesQuery);
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p className="max-w-xl">{words.lead}</p>
      </PageHead>
      <Shown of={industries}>
        {(divisions) => (
          <Shown of={prefectures}>{(places) => <Need industries={divisions} prefectures={places} />}</Shown>
        )}
      </Shown>
    </div>
  );
}

interface Named {
  code: string;
  ja: string;
  en: string;
}

function Need({ industries, prefectures }: { industries: readonly Named[]; prefectures: readonly Named[] }) {
  const words = useNeedWords();
  const pick = usePick();
  const [address] = useSearchParams();
  const [sent, setSent] = useState(false);
  const asked = address.get('q') ?? '';
  const form = useForm<Schemas['NeedBody']>({
    draft: 'need',
    send: (body) => doneBy(api.POST('/api/v1/needs', { body })),
    done: () => setSent(true),
  });
  const options = (all: readonly Named[]) => all.map((each) => [each.code, pick(each)] as const);
  if (sent) {
    return (
      <div role="status" className="card flex max-w-xl flex-col gap-3 border-success-2 bg-green-50">
        <h2 className="text-std-18B-160">{words.sentTitle}</h2>
        <p>{words.sentText}</p>
        <p>
          <Link to={`/search?${new URLSearchParams({ q: asked })}`}>{words.back}</Link>
        </p>
      </div>
    );
  }
  return (
    <Form of={form}>
      <TextArea at="/text" label={words.text} hint={words.textHint} defaultValue={asked} />
      <Select at="/industry" label={words.industry} options={options(industries)} />
      <TextField at="/process" label={words.process} hint={words.processHint} className="w-72" />
      <Select at="/prefecture" label={words.prefecture} optional options={options(prefectures)} />
      <TextField at="/mail" label={words.mail} hint={words.mailHint} optional type="email" autoComplete="email" />
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  );
}
