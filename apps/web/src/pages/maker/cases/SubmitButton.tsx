import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { Trouble } from '../../../parts/Shown.js';
import { MAKER } from '../queries.js';
import { useMakerWords } from '../words.js';

interface Props {
  body: Schemas['SubmitBody'];
  /** Saves what is typed still; answers whether everything is saved. */
  before?: () => Promise<boolean>;
  done?: (submitted: Schemas['CaseSummary']) => void;
  label?: string;
}

/** Hands something in, with everything that was typed. */
export function SubmitButton({ body, before, done, label }: Props) {
  const words = useMakerWords();
  const queries = useQueryClient();
  const submit = useMutation({
    mutationFn: async () => {
      if (before && !(await before())) return null;
      return answerOf(api.POST('/api/v1/cases', { body }));
    },
    onSuccess: async (submitted) => {
      await queries.invalidateQueries({ queryKey: [MAKER] });
      if (submitted) done?.(submitted);
    },
  });
  return (
    <div className="flex flex-col items-start gap-3">
      {submit.error && <Trouble error={submit.error} />}
      <button type="button" className="button" disabled={submit.isPending} onClick={() => submit.mutate()}>
        {submit.isPending ? words.submitting : (label ?? words.submit)}
      </button>
    </div>
  );
}
