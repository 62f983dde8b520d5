import { useQuery } from '@tanstack/react-query';
import { prefecturesQuery } from '../api/queries.js';
import { shortName, TILES } from './prefecture-tiles.js';

/** The prefectures as squares, drawn for the eye: who hears the page needs the same in words beside it. */
export function TileMap({ lookOf }: { lookOf: (code: string) => string }) {
  const { data: prefectures = [] } = useQuery(prefecturesQuery);
  return (
    <div aria-hidden="true" className="grid w-full max-w-[36rem] grid-cols-12 grid-rows-11 gap-0.5 sm:gap-1">
      {prefectures.map(({ code, ja }) => {
        const [gridColumn, gridRow] = TILES[code] ?? [];
        return (
          <span
            key={code}
            style={{ gridColumn, gridRow }}
            className={`flex aspect-square items-center justify-center overflow-hidden rounded-4 text-[min(0.55rem,2.6vw)] leading-none whitespace-nowrap sm:text-[min(0.75rem,1.6vw)] ${lookOf(code)}`}
          >
            {shortName(ja)}
          </span>
        );
      })}
    </div>
  );
}
