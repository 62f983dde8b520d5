import { useQuery } from '@tanstack/react-query';
import { statisticsQuery } from '../../api/queries.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { CatalogCharts } from './CatalogCharts.js';
import { MakerCharts } from './MakerCharts.js';
import { ReviewCharts } from './ReviewCharts.js';
import { useStatisticsWords } from './words.js';

/** Figures about the register, drawn, each with its table. */
export function StatisticsPage() {
  const words = useStatisticsWords();
  const { day } = useWords();
  const statistics = useQuery(statisticsQuery);
  return (
    <div className="flex flex-col gap-10">
      <PageHead title={words.title}>{statistics.data && <p>{words.lead(day(statistics.data.asOf))}</p>}</PageHead>
      <Shown of={statistics}>
        {(found) => (
          <>
            <MakerCharts makers={found.makers} />
            <CatalogCharts statistics={found} />
            <ReviewCharts statistics={found} />
          </>
        )}
      </Shown>
    </div>
  );
}
