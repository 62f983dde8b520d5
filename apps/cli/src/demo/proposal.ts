import type { Proposals } from '#categories';

/** A made-up proposal of a category, complete. */
export const DEMO_PROPOSAL: Parameters<Proposals['create']>[3] = {
  name: '果実選果ロボット',
  reading: 'かじつせんかろぼっと',
  aliases: ['選果機'],
  definition: '果実を画像で見分け、等級ごとに分けて箱に入れる装置。',
  association: null,
  processTables: [
    {
      industry: 'A',
      process: '選果・箱詰め',
      period: 'day',
      steps: [
        { step: '等級の選別', who: '選果作業者 4 人', hoursBefore: 24, hoursAfter: 4 },
        { step: '箱詰め', who: '選果作業者 2 人', hoursBefore: 12, hoursAfter: 6 },
        { step: '装置の清掃', who: '選果作業者', hoursBefore: 0, hoursAfter: 0.8 },
      ],
    },
  ],
  comparison: '現在は目視で選別し、手で箱に詰めている。',
  measurement: '同じ 1,000 個を人と装置で処理し、工程ごとの時間を計る。',
  market: '選果場 2,000 か所、年 50 台。',
  criteria: {
    targets: [{ industry: 'A', process: '選果・箱詰め', leastIndex: 0.5 }],
    functions: ['等級の自動判定'],
    attributes: [
      {
        key: 'throughput',
        label: { ja: '処理能力', en: 'throughput' },
        type: 'number',
        unit: '/h',
        min: 100,
        max: 100_000,
        required: true,
        filterable: true,
        better: 'higher',
        capacity: true,
      },
    ],
  },
};
