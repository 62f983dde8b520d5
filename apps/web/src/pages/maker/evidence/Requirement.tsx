import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/client.js';
import { useEvidenceWords } from './words.js';

type Node = Schemas['RequirementView'];
export type EvidenceKindName = NonNullable<Node['kinds']>[number];

const LOOK: Record<string, [sign: string, look: string]> = {
  satisfied: ['✓', 'border-success-2 text-success-2'],
  missing: ['○', 'border-error-2 text-error-2'],
  expired: ['!', 'border-error-2 text-error-2'],
  refused: ['×', 'border-error-2 text-error-2'],
  waiting: ['…', 'border-warning-orange-2 text-warning-orange-2'],
};

/** How a leaf stands: told by a sign and by words, never by colour alone. */
export function StateMark({ state }: { state: string }) {
  const words = useEvidenceWords();
  const [sign, look] = LOOK[state] ?? ['', ''];
  return (
    <span
      className={`inline-flex shrink-0 items-center gap-1 rounded-4 border bg-white px-2 text-sm font-bold ${look}`}
    >
      <span aria-hidden="true">{sign}</span>
      {words.states[state] ?? state}
    </span>
  );
}

interface Props {
  node: Node;
  /** Draws what a leaf holds and what can be done for it. The same leaf may stand at several places of a tree. */
  leaf: (node: Node, place: string) => ReactNode;
  place?: string;
}

/** The tree of a requirement, each leaf with how it stands. */
export function Requirement({ node, leaf, place = '' }: Props) {
  const words = useEvidenceWords();
  if (node.allOf)
    return node.allOf.map((each, index) => (
      <Requirement key={index} node={each} leaf={leaf} place={`${place}/${index}`} />
    ));
  if (node.anyOf) {
    return (
      <div className="flex flex-col gap-3 border-l-4 border-solid-gray-300 pl-3 sm:pl-4">
        <p className="flex flex-wrap items-center gap-2 font-bold">
          {words.anyOf} <StateMark state={node.satisfied ? 'satisfied' : 'missing'} />
        </p>
        {node.anyOf.map((each, index) => (
          <div key={index} className="flex flex-col gap-3">
            <p className="text-sm text-solid-gray-700">{words.way(index + 1)}</p>
            <Requirement node={each} leaf={leaf} place={`${place}/${index}`} />
          </div>
        ))}
      </div>
    );
  }
  return leaf(node, place);
}

/** Every leaf of a tree. */
export const leavesOf = (node: Node): Node[] => {
  const below = node.allOf ?? node.anyOf;
  return below ? below.flatMap(leavesOf) : [node];
};
