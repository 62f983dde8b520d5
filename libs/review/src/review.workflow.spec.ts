import { describe, expect, it } from '@jest/globals';
import { ROLE_NAMES, type Role } from '#identity';
import { pointView } from '#platform';
import { CASE_KINDS, type CaseKind } from './case-kind.js';
import {
  refusals,
  rolesFor,
  STAGES,
  VERBS,
  WORKFLOW,
  type Situation,
  type Stage,
  type Verb,
} from './review.workflow.js';

const MAKER = 'maker';
const ASSOCIATION = 'association';
const organisationOf = (role: Role): string =>
  ['owner', 'editor', 'viewer'].includes(role) ? MAKER : role === 'association_examiner' ? ASSOCIATION : 'secretariat';

/** A case in which nothing but stage and role can be wrong. */
const situation = (stage: Stage | null, role: Role, changes: Partial<Situation> = {}): Situation => ({
  kind: 'product',
  stage,
  actor: { personId: `a ${role}`, organisationId: organisationOf(role), role },
  applicantOrganisationId: MAKER,
  associationId: ASSOCIATION,
  associationChanged: false,
  interest: null,
  examinerId: `a ${role}`,
  examinedBy: [],
  touchedBy: [],
  returnedFrom: 'secretariat_check',
  unansweredFindings: 0,
  openFindings: 0,
  openMusts: 0,
  newFindings: 1,
  reasonGiven: true,
  requirementsMet: true,
  score: 80,
  scoreMark: 60,
  scoredInRound: true,
  consultedInRound: true,
  appealed: false,
  appealTermOver: false,
  newerCase: false,
  ...changes,
});
const codes = (verb: Verb, given: Situation): string[] => refusals(verb, given).map(({ code }) => code);

/** Who may do what in which stage, written a second time and by hand, as the agency would say it. */
const MAY: Record<Verb, Partial<Record<Stage | 'draft', Role[]>>> = {
  submit: { draft: ['owner', 'editor'] },
  answer: { returned: ['owner', 'editor'] },
  resubmit: { returned: ['owner', 'editor'] },
  withdraw: {
    association_check: ['owner', 'editor'],
    secretariat_check: ['owner', 'editor'],
    screening: ['owner', 'editor'],
    consultation: ['owner', 'editor'],
    approval: ['owner', 'editor'],
    returned: ['owner', 'editor'],
    appeal: ['owner', 'editor'],
  },
  appeal: { rejected: ['owner', 'editor'] },
  claim: {
    association_check: ['association_examiner'],
    secretariat_check: ['secretariat_examiner'],
    screening: ['secretariat_examiner'],
    consultation: ['secretariat_examiner'],
    approval: ['approver'],
    appeal: ['approver'],
  },
  release: {
    association_check: ['association_examiner'],
    secretariat_check: ['secretariat_examiner'],
    screening: ['secretariat_examiner'],
    consultation: ['secretariat_examiner'],
    approval: ['approver'],
    appeal: ['approver'],
  },
  reassign: {
    association_check: ['association_examiner', 'administrator'],
    secretariat_check: ['approver', 'administrator'],
    screening: ['approver', 'administrator'],
    consultation: ['approver', 'administrator'],
    approval: ['approver', 'administrator'],
    appeal: ['approver', 'administrator'],
  },
  resolve: {
    association_check: ['association_examiner'],
    secretariat_check: ['secretariat_examiner'],
    screening: ['secretariat_examiner'],
    consultation: ['secretariat_examiner'],
    approval: ['approver'],
    appeal: ['approver'],
  },
  pass: {
    association_check: ['association_examiner'],
    secretariat_check: ['secretariat_examiner'],
    screening: ['secretariat_examiner'],
    consultation: ['secretariat_examiner'],
  },
  return: {
    association_check: ['association_examiner'],
    secretariat_check: ['secretariat_examiner'],
    screening: ['secretariat_examiner'],
    consultation: ['secretariat_examiner'],
    approval: ['approver'],
  },
  approve: { approval: ['approver'], appeal: ['approver'] },
  reject: { approval: ['approver'], appeal: ['approver'] },
  write: {
    association_check: ['owner', 'editor', 'association_examiner', 'secretariat_examiner', 'approver'],
    secretariat_check: ['owner', 'editor', 'association_examiner', 'secretariat_examiner', 'approver'],
    screening: ['owner', 'editor', 'association_examiner', 'secretariat_examiner', 'approver'],
    consultation: ['owner', 'editor', 'association_examiner', 'secretariat_examiner', 'approver'],
    approval: ['owner', 'editor', 'association_examiner', 'secretariat_examiner', 'approver'],
    returned: ['owner', 'editor', 'association_examiner', 'secretariat_examiner', 'approver'],
    appeal: ['owner', 'editor', 'association_examiner', 'secretariat_examiner', 'approver'],
  },
  merge: { screening: ['secretariat_examiner'], consultation: ['secretariat_examiner'] },
};

/** Who may act for the applicant of a proposal: besides companies, associations and the operator propose. */
const PROPOSING: Role[] = ['owner', 'editor', 'association_examiner', 'administrator'];

/** What is different where a category is proposed: associations and the operator apply, and write, as well. */
const PROPOSED: Partial<Record<Verb, Role[]>> = {
  ...{ submit: PROPOSING, answer: PROPOSING, resubmit: PROPOSING, withdraw: PROPOSING, appeal: PROPOSING },
  write: [...PROPOSING, 'secretariat_examiner', 'approver'],
};
const mayDo = (kind: CaseKind, verb: Verb, stage: Stage | null): Role[] => {
  const roles = MAY[verb][stage ?? 'draft'];
  return roles ? (kind === 'category_proposal' && PROPOSED[verb]) || roles : [];
};
/** An applicant of one’s own organisation, which associations and the operator are for proposals only. */
const ownOf = (kind: CaseKind, verb: Verb, role: Role): string =>
  kind === 'category_proposal' && verb in PROPOSED ? organisationOf(role) : MAKER;

describe('the workflow of a case', () => {
  const stages = [null, ...STAGES];
  it.each(CASE_KINDS.flatMap((kind) => VERBS.map((verb) => [kind, verb] as const)))(
    'of a %s opens %s to exactly the right role in exactly the right stage',
    (kind, verb) => {
      for (const stage of stages) {
        for (const role of ROLE_NAMES) {
          const may = mayDo(kind, verb, stage).includes(role);
          const given = situation(stage, role, {
            kind,
            applicantOrganisationId: ownOf(kind, verb, role),
            ...(verb === 'claim' && { examinerId: null }),
          });
          expect([stage, role, codes(verb, given).length === 0]).toEqual([stage, role, may]);
        }
      }
    },
  );

  it('passes a proposal on with a score sheet and after a consultation only, and approves it from the mark on', () => {
    const proposal = (stage: Stage, role: Role, changes: Partial<Situation>) =>
      situation(stage, role, { kind: 'category_proposal', ...changes });
    const examiner = 'secretariat_examiner';
    expect(codes('pass', proposal('screening', examiner, { scoredInRound: false }))).toEqual(['score_sheet_missing']);
    expect(codes('pass', proposal('screening', examiner, { score: 0, consultedInRound: false }))).toEqual([]);
    expect(codes('pass', proposal('consultation', examiner, { consultedInRound: false }))).toEqual([
      'consultation_missing',
    ]);
    expect(codes('approve', proposal('approval', 'approver', { score: 59 }))).toEqual(['score_below_mark']);
    expect(codes('approve', proposal('approval', 'approver', { score: 60 }))).toEqual([]);
    expect(codes('reject', proposal('approval', 'approver', { score: 59 }))).toEqual([]);
  });

  it('gives the association check to the secretariat when no association is responsible', () => {
    const panel = situation('association_check', 'secretariat_examiner', { associationId: null });
    expect(codes('pass', panel)).toEqual([]);
    expect(codes('pass', situation('association_check', 'secretariat_examiner'))).toContain('role_does_not_allow');
  });

  it('opens the association check of every kind to the secretariat alone when no association is responsible', () => {
    for (const kind of CASE_KINDS) {
      for (const verb of ['claim', 'release', 'resolve', 'pass', 'return'] as const) {
        for (const role of ROLE_NAMES) {
          const changes = { kind, associationId: null, ...(verb === 'claim' && { examinerId: null }) };
          const may = codes(verb, situation('association_check', role, changes)).length === 0;
          expect([kind, verb, role, may]).toEqual([kind, verb, role, role === 'secretariat_examiner']);
        }
      }
    }
  });

  it('keeps another association out', () => {
    const stranger = situation('association_check', 'association_examiner', { associationId: 'another' });
    expect(codes('pass', stranger)).toEqual(['not_responsible_association']);
  });

  it('needs four eyes: who examined can neither approve nor reject', () => {
    const examined = situation('approval', 'approver', { examinedBy: ['a approver'] });
    expect(codes('approve', examined)).toEqual(['examined_by_you']);
    expect(codes('reject', examined)).toEqual(['examined_by_you']);
  });

  it('names all reasons at once', () => {
    const hopeless = { examinerId: 'another', examinedBy: ['a approver'], requirementsMet: false };
    expect(codes('approve', situation('approval', 'approver', hopeless))).toEqual([
      'claimed_by_another',
      'examined_by_you',
      'requirements_unmet',
    ]);
  });

  it('returns with a finding only, rejects with a reason only, resubmits with all findings answered only', () => {
    expect(codes('return', situation('approval', 'approver', { newFindings: 0 }))).toEqual(['finding_required']);
    expect(codes('reject', situation('approval', 'approver', { reasonGiven: false }))).toEqual(['reason_required']);
    expect(codes('resubmit', situation('returned', 'owner', { unansweredFindings: 1 }))).toEqual([
      'findings_unanswered',
    ]);
  });

  it('returns with earlier findings that are still open, too', () => {
    expect(codes('return', situation('approval', 'approver', { newFindings: 0, openFindings: 1 }))).toEqual([]);
  });

  it('neither passes nor approves while a finding that must be put right is open; advice may stay open', () => {
    expect(codes('pass', situation('secretariat_check', 'secretariat_examiner', { openMusts: 1 }))).toEqual([
      'findings_open',
    ]);
    expect(codes('approve', situation('approval', 'approver', { openMusts: 1 }))).toEqual(['findings_open']);
    expect(codes('approve', situation('approval', 'approver', { openFindings: 1 }))).toEqual([]);
  });

  it('lets the applicant appeal once, in time, with a reason, and not past something newer', () => {
    const hopeless = { appealed: true, appealTermOver: true, newerCase: true, reasonGiven: false };
    expect(codes('appeal', situation('rejected', 'owner', hopeless))).toEqual([
      'appealed_before',
      'appeal_term_over',
      'newer_case',
      'reason_required',
    ]);
  });

  it('keeps everybody who had a part in a case out of its appeal, and out of nothing else', () => {
    for (const verb of ['claim', 'reassign', 'resolve', 'approve', 'reject'] as const) {
      const touched = { touchedBy: ['a approver'] };
      const unclaimed = { ...touched, examinerId: null };
      expect([verb, codes(verb, situation('appeal', 'approver', unclaimed))]).toEqual([verb, ['touched_by_you']]);
      expect(codes(verb, situation('approval', 'approver', unclaimed))).toEqual([]);
    }
  });

  it('has no case assigned by another association, nor by somebody with an interest', () => {
    const elsewhere = { associationId: 'another' };
    expect(codes('reassign', situation('association_check', 'association_examiner', elsewhere))).toEqual([
      'not_responsible_association',
    ]);
    expect(codes('reassign', situation('association_check', 'administrator', elsewhere))).toEqual([]);
    const tied = { interest: 'own_organisation' } as const;
    expect(codes('reassign', situation('approval', 'administrator', tied))).toEqual(['own_organisation']);
  });

  it('brings a resubmission back to the stage that returned it', () => {
    for (const returnedFrom of ['association_check', 'secretariat_check', 'approval'] as const) {
      expect(WORKFLOW.resubmit.to(situation('returned', 'owner', { returnedFrom }))).toBe(returnedFrom);
    }
  });

  it('begins anew with the association check when another association is responsible for what is resubmitted', () => {
    const moved = situation('returned', 'owner', { returnedFrom: 'approval', associationChanged: true });
    expect(WORKFLOW.resubmit.to(moved)).toBe('association_check');
  });

  it('lets a case be claimed once, also by the same examiner', () => {
    expect(codes('claim', situation('approval', 'approver'))).toEqual(['claimed_by_you']);
    expect(codes('claim', situation('approval', 'approver', { examinerId: 'another' }))).toEqual([
      'claimed_by_another',
    ]);
  });

  it('lets nobody act on a stage or round they have not seen', () => {
    for (const verb of VERBS) {
      expect(codes(verb, situation('approval', 'approver', { overtaken: true }))).toEqual(['case_has_moved_on']);
    }
  });

  it('says the stage in the language of the reader', () => {
    const [late] = refusals('pass', situation('approved', 'secretariat_examiner'));
    expect(pointView(late!, 'ja').detail).toBe('現在の段階（承認済み）ではこの操作はできません');
    expect(pointView(late!, 'en').detail).toBe('Not possible in stage approved');
  });

  it('lets nobody outside the applicant act for it, and nobody examine their own organisation', () => {
    const other = situation('returned', 'owner', { applicantOrganisationId: 'another' });
    expect(codes('resubmit', other)).toEqual(['not_the_applicant']);
    for (const interest of [
      ...(['own_application', 'own_organisation', 'affiliated_organisation'] as const),
      ...(['declared_interest', 'sells_in_category'] as const),
    ]) {
      const tied = situation('secretariat_check', 'secretariat_examiner', { interest });
      for (const verb of ['resolve', 'pass', 'return', 'write'] as const) expect(codes(verb, tied)).toEqual([interest]);
      expect(codes('claim', { ...tied, examinerId: null })).toEqual([interest]);
      expect(codes('write', situation('approval', 'owner', { interest }))).toEqual([]);
    }
  });

  it('opens each route to the roles of its verb', () => {
    expect(rolesFor('approve')).toEqual(['approver']);
    expect(rolesFor('reassign')).toEqual(['association_examiner', 'approver', 'administrator']);
    expect(rolesFor('return')).toEqual(['association_examiner', 'secretariat_examiner', 'approver']);
  });
});
