import {
  EVIDENCE_KINDS,
  waysToSatisfy,
  type CheckFinding,
  type EvidenceKind,
  type EvidenceView,
  type Examination,
  type Judged,
} from '#evidence';
import { definePoints, type Point } from '#platform';

const point = definePoints({
  price_evidence_missing: {
    ja: '価格の妥当性を示す資料が足りません。次のいずれかを追加してください: {kinds}',
    en: 'Evidence for the price is missing; add one of: {kinds}',
  },
  support_evidence_missing: {
    ja: 'サポート能力を示す資料が足りません。次のいずれかを追加してください: {kinds}',
    en: 'Evidence for the support is missing; add one of: {kinds}',
  },
  company_evidence_missing: {
    ja: '会社を確認する書類が足りません。次のいずれかを追加してください: {kinds}',
    en: 'Papers about the company are missing; add one of: {kinds}',
  },
});

/** What has to be added to the dossier on the shortest way, claim by claim: of each list of kinds any one. */
const missingKinds = ({ claim, requirement }: Judged['claims'][number]) => {
  const [shortest = []] = waysToSatisfy(requirement);
  return shortest.flatMap(({ atLeast, kinds }) => Array.from({ length: atLeast }, () => ({ claim, kinds })));
};

/** What has to be added to the dossier; a point for each piece. */
export const missingEvidence = ({ claims }: Judged): Point[] =>
  claims
    .flatMap(missingKinds)
    .map(({ claim, kinds }) =>
      point('/evidence', `${claim}_evidence_missing`, { kinds: kinds.map((kind) => EVIDENCE_KINDS[kind]) }),
    );

/** The same as lists of kinds, of each of which any one would do. */
export const recordsOf = ({ claims }: Judged): EvidenceKind[][] =>
  claims.flatMap(missingKinds).map(({ kinds }) => kinds);

/** What checks found, of the severity asked for; what blocks is told only of evidence that counts or is going to. */
export const checkPoints = ({ pieces }: Examination<EvidenceView>, severity: 'block' | 'warn'): Point[] =>
  pieces.flatMap(({ standing, findings }, index) =>
    severity === 'block' && (standing === 'refused' || standing === 'expired')
      ? []
      : pointsAt(
          index,
          findings.filter((finding) => finding.severity === severity),
        ),
  );

/** The same of what blocking checks found of each piece. */
export const blockPoints = (blocked: readonly (readonly CheckFinding[])[]): Point[] =>
  blocked.flatMap((findings, index) => pointsAt(index, findings));

const pointsAt = (index: number, findings: readonly CheckFinding[]): Point[] =>
  findings.map(({ point: { pointer, ...rest } }) => ({ pointer: `/evidence/${index}${pointer}`, ...rest }));
