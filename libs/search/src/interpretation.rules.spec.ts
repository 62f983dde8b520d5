import { describe, expect, it } from '@jest/globals';
import { engineWords, meaningOf } from './interpretation.rules.js';
import { Lexicon } from './lexicon.js';

const category = (id: string, name: string, reading: string, aliases: string[], processes: string[]) => ({
  ...{ id, name, reading, aliases, processes },
  industries: id === 'serving' ? ['M'] : ['E'],
});
const lexicon = new Lexicon({
  categories: [
    category('serving', '配膳ロボット', 'はいぜんろぼっと', ['サービングロボット'], ['配膳']),
    category('oven', 'スチームコンベクションオーブン', 'すちーむこんべくしょんおーぶん', ['スチコン'], ['調理']),
    category('agv', '無人搬送車（AGV・AMR）', 'むじんはんそうしゃ', ['搬送ロボット'], ['搬送']),
  ],
  synonyms: [
    { word: '皿を下げる', targets: ['配膳ロボット'] },
    { word: '飲食店', targets: ['JSIC:M'] },
    { word: 'おすすめ', targets: [] },
  ],
  makers: [{ id: 'aoba', name: '青葉製作所株式会社', reading: 'あおばせいさくしょ' }],
  readings: new Map([['配膳', 'ハイゼン']]),
});
const read = (query: string) => meaningOf(query, lexicon);

describe('What a query means', () => {
  it.each([
    ['配膳ロボット', 'serving', 'written'],
    ['ﾊｲｾﾞﾝﾛﾎﾞｯﾄ', 'serving', 'written'],
    ['haizenrobotto', 'serving', 'sound'],
    ['サーヴィングロボット', 'serving', 'sound'],
    ['皿を下げたい', 'serving', 'written'],
    ['スチコン', 'oven', 'written'],
    ['スチームコンベクシュンオーブン', 'oven', 'similar'],
    ['ＡＧＶ', 'agv', 'written'],
    ['AGV999', 'agv', 'partial'],
    ['配善ロボット', 'serving', 'homophone'],
  ])('%s is the category %s, recognised as %s', (query, id, manner) => {
    const { groups, recognised } = read(query);
    expect({ first: groups[0]?.[0], manner: recognised[0]?.manner }).toEqual({ first: id, manner });
  });

  it.each(['ぬるぽがっ', 'qwertyuiop', '🤖', '', '。。。'])('is nothing known for %j', (query) => {
    expect(read(query)).toMatchObject({ recognised: [], groups: [] });
  });

  it('keeps what is no known word, without what only holds a sentence together', () => {
    expect(read('配膳ロボットのハコビー')).toMatchObject({ rest: ['はこびー'] });
    expect(read('配膳をしたい').rest).toEqual([]);
  });

  it('tells prefectures, makers and industries from categories', () => {
    expect(read('東京 券売')).toMatchObject({ prefectures: ['13'] });
    expect(read('青葉製作所 スチコン')).toMatchObject({ makers: ['aoba'], groups: [['oven']] });
    expect(read('飲食店')).toMatchObject({ industries: ['M'], groups: [] });
  });

  it('takes words without a meaning for noise', () => {
    expect(read('おすすめ スチコン')).toMatchObject({ groups: [['oven']], rest: [] });
  });

  it.each([
    ['HB-100', 'hb100'],
    ['ｈｂ １００', 'hb100'],
    ['100', undefined],
    ['agv', undefined],
  ])('may be a model number: %s', (query, model) => {
    expect(read(query).model).toBe(model);
  });

  it('is guessed when nothing was recognised but in part or by similarity', () => {
    expect([read('AGV999').guessed, read('スチコン AGV999').guessed]).toEqual([true, false]);
  });
});

describe('Words for the search engine', () => {
  it('are sounds in plain letters, kanji as they are, and short sounds in quotes', () => {
    expect(engineWords(['はこびー', '防水', 'あお', 'hb100'])).toBe('hakobi 防水 "ao" hb100');
    expect(engineWords([])).toBe('');
  });
});
