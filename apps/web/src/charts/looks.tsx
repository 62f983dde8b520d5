/** How the parts of a bar or column look: told apart by pattern, not by colour alone. */
export const LOOKS = ['full', 'striped', 'pale', 'dotted'] as const;
export type Look = (typeof LOOKS)[number];

export const fillOf = (look: Look, id: string): string => `url(#${id}-${look})`;

/** The patterns, to be put once into a drawing that uses them under an id of its own. */
export function Looks({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-full`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" className="fill-blue-900" />
      </pattern>
      <pattern id={`${id}-striped`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" className="fill-blue-100" />
        <rect width="2.5" height="5" className="fill-blue-600" />
      </pattern>
      <pattern id={`${id}-pale`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" className="fill-solid-gray-300" />
      </pattern>
      <pattern id={`${id}-dotted`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className="fill-yellow-100" />
        <circle cx="2.5" cy="2.5" r="1.4" className="fill-orange-800" />
      </pattern>
    </defs>
  );
}

/** What each look stands for. */
export function Legend({ id, names }: { id: string; names: readonly (readonly [look: Look, name: string])[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {names.map(([look, name]) => (
        <li key={look} className="flex items-center gap-2">
          <svg width="16" height="16">
            <rect width="16" height="16" rx="2" fill={fillOf(look, id)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
