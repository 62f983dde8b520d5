import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ApiProblem, type Schemas } from '../../../api/client.js';
import { bodyOf, type Drafted } from './drafted.js';

/** A step with what comes along with it. */
export type Step =
  | { verb: 'claim' | 'release' | 'pass' }
  | { verb: 'return'; findings: readonly Drafted[] }
  | { verb: 'approve'; terms?: Schemas['TermsBody'] }
  | { verb: 'reject'; reason: string }
  /** To a person, or to nobody: back to the queue. */
  | { verb: 'reassign'; personId: string | null }
  | { verb: 'merge'; reason: string; into: string };

type Shown = Pick<Schemas['CaseSummary'], 'id' | 'stage' | 'round' | 'examinerId'>;

/** The API is told which stage, round and examiner was looked at: it refuses when the case has moved on since. */
function take({ id, stage, round, examinerId }: Shown, step: Step) {
  const params = { path: { id }, query: { stage, round } };
  switch (step.verb) {
    case 'claim':
      return answerOf(api.POST('/api/v1/cases/{id}/claim', { params }));
    case 'release':
      return answerOf(api.POST('/api/v1/cases/{id}/release', { params }));
    case 'pass':
      return answerOf(api.POST('/api/v1/cases/{id}/pass', { params }));
    case 'return':
      return answerOf(api.POST('/api/v1/cases/{id}/return', { params, body: { findings: step.findings.map(bodyOf) } }));
    case 'approve':
      return answerOf(
        api.POST('/api/v1/cases/{id}/approve', { params, body: step.terms ? { terms: step.terms } : {} }),
      );
    case 'reject':
      return answerOf(api.POST('/api/v1/cases/{id}/reject', { params, body: { reason: step.reason } }));
    case 'reassign':
      return answerOf(
        api.POST('/api/v1/cases/{id}/reassign', { params, body: { personId: step.personId, fromId: examinerId } }),
      );
    case 'merge':
      return answerOf(
        api.POST('/api/v1/cases/{id}/merge', {
          params,
          body: { reason: step.reason, into: step.into },
        }),
      );
  }
}

/** Takes steps in a case. Whatever comes of it, what is shown is asked for anew: others may have been faster. */
export function useSteps(shown: Shown, taken: (step: Step) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => take(shown, step),
    onSuccess: (_case, step) => taken(step),
    onSettled: () => queries.invalidateQueries({ queryKey: ['review'] }),
  });
}

/** Whether a step was refused because somebody else had taken one before. */
export const wasOutrun = (error: Error | null): boolean => error instanceof ApiProblem && error.problem.status === 409;
