import type { Schemas } from '../../../api/client.js';
import { Badge } from '../parts/Badge.js';
import { useReviewWords } from '../words.js';
import { useKinds } from './Evidence.js';

type Node = Schemas['RequirementView'];

/** What has to be shown for each claim, and how far it is. */
export function Requirements({ judged }: { judged: Schemas['JudgedView'] }) {
  const { evidence: words } = useReviewWords();
  return (
    <ul className="flex flex-col gap-3">
      {judged.claims.map(({ claim, satisfied, requirement }) => (
        <li key={claim}>
          <p className="flex items-center gap-2 font-bold">
            {words.claims[claim] ?? claim}
            <Standing satisfied={satisfied} />
          </p>
          <Branch node={requirement} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ satisfied }: { satisfied: boolean }) {
  const { evidence: words } = useReviewWords();
  return <Badge tone={satisfied ? 'good' : 'bad'}>{satisfied ? words.satisfied : words.unsatisfied}</Badge>;
}

function Branch({ node }: { node: Node }) {
  const { evidence: words } = useReviewWords();
  const parts = node.allOf ?? node.anyOf;
  if (!parts) return <Leaf node={node} />;
  return (
    <div className="pl-2 text-sm">
      <p className="text-solid-gray-700">{node.allOf ? words.allOf : words.anyOf}</p>
      <ul className="flex flex-col gap-1 border-l-2 border-solid-gray-300 pl-3">
        {parts.map((part, index) => (
          <li key={index}>
            <Branch node={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Leaf({ node }: { node: Node }) {
  const { evidence: words } = useReviewWords();
  const kinds = useKinds();
  const { atLeast = 1, kinds: wanted = [], state = 'missing', satisfied } = node;
  const names = wanted.map((kind) => kinds.get(kind)?.name ?? kind);
  return (
    <p className="text-sm">
      <Badge tone={satisfied ? 'good' : 'bad'}>{words.states[state] ?? state}</Badge>{' '}
      {wanted.length > 1 && `${words.atLeast(atLeast)}：`}
      {names.join('・')}
    </p>
  );
}
