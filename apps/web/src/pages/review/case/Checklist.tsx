import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import { Shown } from '../../../parts/Shown.js';
import { Badge } from '../parts/Badge.js';
import { affiliationsQuery, evidenceQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { useCase } from './case-context.js';
import { EvidenceList } from './Evidence.js';
import { PricePanel } from './PricePanel.js';
import { Requirements } from './RequirementTree.js';

/** What an examiner goes through: requirements, evidence, price, signals, the applicant's other cases. */
export function Checklist({ session }: { session: Session }) {
  const { file } = useCase();
  const { evidence: words, price: priceWords } = useReviewWords();
  const evidence = useQuery(evidenceQuery(file.id));
  return (
    <Shown of={evidence}>
      {({ assessment, evidence: pieces, price }) => (
        <div className="flex flex-col gap-6">
          {assessment.claims.length > 0 && (
            <Part title={words.requirements}>
              <Requirements judged={assessment} />
            </Part>
          )}
          <Part title={words.list}>
            <EvidenceList pieces={pieces} />
          </Part>
          {price && (
            <Part title={priceWords.title}>
              <PricePanel price={price} />
            </Part>
          )}
          {SEES_SIGNALS.includes(session.role) && <Signals pieces={pieces} />}
          <Earlier />
        </div>
      )}
    </Shown>
  );
}

/** What speaks for fraud may name other companies: it is for the secretariat alone. */
const SEES_SIGNALS: readonly Session['role'][] = ['secretariat_examiner', 'approver'];

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="border-b-2 border-solid-gray-536 pb-1 font-bold">{title}</h3>
      {children}
    </section>
  );
}

function Signals({ pieces }: { pieces: readonly Schemas['ExaminedEvidenceView'][] }) {
  const { file } = useCase();
  const { evidence: words } = useReviewWords();
  const { data: affiliations = [] } = useQuery(affiliationsQuery(file.id));
  const signals = pieces.flatMap(({ id, checks }) =>
    checks
      .filter(({ severity }) => severity === 'signal')
      .map(({ code, pointer, detail }) => ({ id, code, pointer, detail })),
  );
  return (
    <Part title={words.signals}>
      {signals.length === 0 ? (
        <p className="text-sm">{words.noSignals}</p>
      ) : (
        <ul className="flex flex-col gap-1 text-sm">
          {signals.map(({ id, code, pointer, detail }) => (
            <li key={`${id} ${code} ${pointer}`}>
              <Badge tone="bad">{words.severities.signal}</Badge> {detail}
            </li>
          ))}
        </ul>
      )}
      {affiliations.length > 0 && (
        <>
          <h4 className="pt-2 text-sm font-bold">{words.affiliations}</h4>
          <ul className="flex flex-col gap-1 text-sm" lang="ja">
            {affiliations.map(({ organisations, kind, matched, strength }) => (
              <li key={`${organisations.join(' ')} ${kind}`}>
                {organisations.join('・')}（{words.strengths[strength] ?? strength}、{words.same(matched)}）
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

function Earlier() {
  const { desk } = useCase();
  const words = useReviewWords();
  return (
    <Part title={words.case.earlier}>
      {desk.earlier.length === 0 ? (
        <p className="text-sm">{words.case.noEarlier}</p>
      ) : (
        <ul className="flex flex-col gap-1 text-sm">
          {desk.earlier.map(({ id, title, stage, kind, round }) => (
            <li key={id}>
              <Link to={`/review/cases/${id}`}>{title}</Link>（{words.kinds[kind]}・{words.stages[stage]}・
              {words.round(round)}）
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
