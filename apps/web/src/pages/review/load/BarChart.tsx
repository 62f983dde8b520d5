const WIDTH = 640;
const ROW = 44;
const BAR = 14;
/** Room on the right for the figure behind the longest bar. */
const FIGURE = 90;

interface Props {
  title: string;
  parts: readonly [string, string];
  rows: readonly (readonly [name: string, values: readonly [number, number]])[];
  apart: boolean;
  say: (value: number) => string;
}

const FILL = ['fill-blue-900', 'fill-orange-600'];

/** Two bars a row: one after the other where they make a whole, else one below the other. */
export function BarChart({ title, parts, rows, apart, say }: Props) {
  const most = Math.max(...rows.map(([, [one, other]]) => (apart ? Math.max(one, other) : one + other)), 1);
  const length = (value: number) => (value / most) * (WIDTH - FIGURE);
  const height = rows.length * ROW;
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="flex flex-wrap gap-4 text-sm">
        {parts.map((part, index) => (
          <span key={part} className="flex items-center gap-1.5">
            <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3">
              <rect width="12" height="12" className={FILL[index]} />
            </svg>
            {part}
          </span>
        ))}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title} className="w-full max-w-3xl">
        {rows.map(([name, [one, other]], index) => {
          const top = index * ROW;
          return (
            <g key={name}>
              <text x="0" y={top + 12} className="fill-solid-gray-800 text-[13px]">
                {name}
              </text>
              {apart ? (
                <>
                  <Bar x={0} y={top + 17} width={length(one)} height={BAR / 1.4} fill={FILL[0]!} text={say(one)} />
                  <Bar x={0} y={top + 29} width={length(other)} height={BAR / 1.4} fill={FILL[1]!} text={say(other)} />
                </>
              ) : (
                <>
                  <rect x="0" y={top + 18} width={length(one)} height={BAR} className={FILL[0]} />
                  <Bar
                    x={length(one)}
                    y={top + 18}
                    width={length(other)}
                    height={BAR}
                    fill={FILL[1]!}
                    text={other > 0 ? `${one} + ${other}` : say(one)}
                  />
                </>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

interface BarProps {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
  text: string;
}

function Bar({ x, y, width, height, fill, text }: BarProps) {
  return (
    <>
      <rect x={x} y={y} width={width} height={height} className={fill} />
      <text x={x + width + 6} y={y + height - 1} className="fill-solid-gray-800 text-[12px]">
        {text}
      </text>
    </>
  );
}
