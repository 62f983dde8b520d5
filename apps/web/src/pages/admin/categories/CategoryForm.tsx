import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Form, SubmitButton, TextArea, TextField, useForm } from '../../../parts/form/index.js';
import { useAdminWords } from '../words.js';

type Category = Schemas['CategoryPageView'];
type Typed = Omit<Schemas['CategoryBody'], 'aliases'> & { aliases?: string };

/** What a category is called and means, and which association examines its products. */
export function CategoryForm({ category }: { category: Category }) {
  const { category: words } = useAdminWords();
  const queries = useQueryClient();
  const [saved, setSaved] = useState(false);
  const form = useForm<Typed, Category>({
    send: ({ aliases = '', association = null, ...typed }) => {
      const names = aliases.split('\n').map((name) => name.trim());
      const body = { ...typed, association, aliases: names.filter((name) => name !== '') };
      const params = { path: { id: category.id }, header: { 'If-Match': `"${category.version}"` } };
      return answerOf(api.PUT('/api/v1/categories/{id}', { params, body }));
    },
    done: () => {
      setSaved(true);
      void queries.invalidateQueries({ queryKey: ['admin'] });
    },
  });
  return (
    <section aria-labelledby="naming" className="flex flex-col gap-4">
      <h2 id="naming" className="text-std-20B-150">
        {words.naming}
      </h2>
      <p role="status">{saved && words.saved}</p>
      <Form of={form}>
        <TextField at="/name" label={words.name} defaultValue={category.name} autoComplete="off" />
        <TextField at="/reading" label={words.reading} defaultValue={category.reading} autoComplete="off" />
        <TextArea
          at="/aliases"
          label={words.aliases}
          hint={words.aliasesHint}
          defaultValue={category.aliases.join('\n')}
        />
        <TextArea at="/definition" label={words.definition} defaultValue={category.definition} />
        <TextField
          at="/association"
          label={words.association}
          hint={words.associationHint}
          optional
          defaultValue={category.association ?? ''}
          autoComplete="off"
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </section>
  );
}
