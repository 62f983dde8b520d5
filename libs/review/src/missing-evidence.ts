import { EVIDENCE_KINDS, missingFrom, type Assessment, type Claim, type EvidenceKind } from '#evidence';
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

/** What has to be added to the dossier, claim by claim. */
export const missingEvidence = (claims: Partial<Record<Claim, Assessment>>): Point[] =>
  (Object.entries(claims) as [Claim, Assessment][]).flatMap(([claim, assessment]) =>
    missingFrom(assessment).map((kinds: EvidenceKind[]) =>
      point('/evidence', `${claim}_evidence_missing`, { kinds: kinds.map((kind) => EVIDENCE_KINDS[kind]) }),
    ),
  );
