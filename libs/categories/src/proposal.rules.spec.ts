import { describe, expect, it } from '@jest/globals';
import { computed, proposalFaults, type ProposalContent } from './proposal.rules.js';

const complete: ProposalContent = {
  name: '果実選果ロボット',
  reading: 'かじつせんかろぼっと',
  aliases: [],
  definition: '果実を画像で見分け、等級ごとに分ける。',
  association: null,
  processTables: [
    {
      industry: 'A',
      process: '選果',
      period: 'day',
      steps: [
        { step: '選別', who: '作業者', hoursBefore: 8, hoursAfter: 2 },
        { step: '清掃', who: '作業者', hoursBefore: 0, hoursAfter: 0.4 },
      ],
    },
  ],
  comparison: '目視で分けている。',
  measurement: '同じ 1,000 個を人と機械で分け、時間を計る。',
  market: '全国の選果場 2,000 か所。',
  criteria: { targets: [{ industry: 'A', process: '選果', leastIndex: 0.7 }], functions: [], attributes: [] },
};
const codes = (content: Partial<ProposalContent>, parties: { name: string; confirmed: boolean }[] = []) =>
  proposalFaults({ ...complete, ...content }, parties).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a proposal of a category', () => {
  it('is complete when every target is backed by a table that reaches it', () => {
    expect(codes({})).toEqual([]);
    expect(computed(complete.processTables)[0]).toMatchObject({
      hoursRemoved: 8,
      hoursCreated: 2.4,
      index: 0.7,
      saving: 0.7,
    });
  });

  it('cannot ask more of others than its own table shows, nor for work it shows nothing of', () => {
    const targets = [
      { industry: 'A', process: '選果', leastIndex: 0.701 },
      { industry: 'I', process: '選果', leastIndex: 0.1 },
    ];
    expect(codes({ criteria: { ...complete.criteria, targets } })).toEqual([
      '/criteria/targets/0/leastIndex target_above_table',
      '/criteria/targets/1 target_without_table',
    ]);
  });

  it('is refused with everything that is missing, and every party that has not confirmed', () => {
    const empty = { name: null, reading: null, definition: null, comparison: null, measurement: null, market: null };
    const nothing = { processTables: [], criteria: { targets: [], functions: [], attributes: [] } };
    const parties = [
      { name: '甲', confirmed: true },
      { name: '乙', confirmed: false },
    ];
    expect(codes({ ...empty, ...nothing }, parties)).toEqual([
      '/name proposal_field_required',
      '/reading proposal_field_required',
      '/definition proposal_field_required',
      '/comparison proposal_field_required',
      '/measurement proposal_field_required',
      '/market proposal_field_required',
      '/processTables process_table_needed',
      '/criteria/targets target_needed',
      '/parties/1 party_not_confirmed',
    ]);
  });

  it('has each kind of work in one table, of a division that exists', () => {
    const [table] = complete.processTables;
    expect(codes({ processTables: [table!, table!, { ...table!, industry: 'Z' }] })).toEqual([
      '/processTables/1 process_table_repeated',
      '/processTables/2/industry industry_unknown',
    ]);
  });
});
