import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOfAddress } from './address.rules.js';
import { affiliationsBetween, bankKey, matchKeys, phoneKey, type AffiliationFacts } from './affiliation.rules.js';
import { nameKey } from './name.rules.js';

const between = (one: Omit<AffiliationFacts, 'organisationId'>, other: Omit<AffiliationFacts, 'organisationId'>) =>
  affiliationsBetween({ organisationId: 'a', ...one }, { organisationId: 'b', ...other }).map(
    ({ kind, matched, strength }) => [kind, matched, strength],
  );

describe('an address', () => {
  const spoken = '東京都千代田区丸の内一丁目2番3号';
  it.each([
    '東京都千代田区丸の内１丁目２番３号',
    '東京都千代田区丸の内1丁目2-3',
    '東京都千代田区丸の内1-2-3',
    '東京都千代田区丸の内１－２－３',
    '東京都千代田区丸の内1‐2−3',
    '東京都千代田区丸の内1ー2ー3',
    '〒100-0005 東京都千代田区丸の内1-2-3',
    '東京都 千代田区 丸ノ内 1丁目 2番地3号',
    '東京都千代田区丸の内1丁目2番地の3',
    '東京都千代田区丸の内一丁目二番三号',
  ])('is the same written %s', (written) => expect(partsOfAddress(written)).toEqual(partsOfAddress(spoken)));

  it.each([
    ['東京都港区芝公園二十三丁目4番5号芝ビル10F', '東京都', '港区芝公園23-4-5', '芝ビル10階'],
    ['大阪府大阪市北区梅田3-1-3 梅田タワー 405号室', '大阪府', '大阪市北区梅田3-1-3', '梅田タワー405'],
    ['横浜市西区みなとみらい2-2-1-405', null, '横浜市西区みなとみらい2-2-1', '405'],
    ['北海道札幌市中央区北一条西二丁目3番地', '北海道', '札幌市中央区北1条西2-3', ''],
    ['東京都千代田区三番町6-4', '東京都', '千代田区3番町6-4', ''],
    ['東京都千代田区霞が関1-3-1', '東京都', '千代田区霞ヶ関1-3-1', ''],
    ['愛知県豊田市大字若林123番地', '愛知県', '豊田市若林123', ''],
    ['岐阜県山県市高木1000-1', '岐阜県', '山県市高木1000-1', ''],
  ])('%s is taken apart', (written, prefecture, place, building) => {
    expect(partsOfAddress(written)).toEqual({ prefecture, place, building, exact: true });
  });

  it('without a block number is too vague to compare', () => {
    expect(partsOfAddress('東京都千代田区').exact).toBe(false);
    expect(between({ address: '東京都千代田区' }, { address: '東京都千代田区' })).toEqual([]);
  });

  it('keeps buildings apart: the same room is strong, no building medium, another weak', () => {
    const place = '東京都千代田区丸の内1-2-3';
    const strengthOf = (one: string, other: string) => between({ address: one }, { address: other })[0]?.[2];
    expect(strengthOf(`${place} 丸ビル5F`, `${place}丸ビル５階`)).toBe('strong');
    expect(strengthOf(place, place)).toBe('strong');
    expect(strengthOf(`${place} 丸ビル5F`, place)).toBe('medium');
    expect(strengthOf(`${place} 丸ビル5F`, `${place} 丸ビル6F`)).toBe('weak');
    expect(strengthOf(`${place} 丸ビル5F`, '東京都千代田区丸の内1-2-4 丸ビル5F')).toBeUndefined();
  });

  it('may leave out the prefecture, but not name another', () => {
    expect(between({ address: '東京都府中市宮町1-1' }, { address: '府中市宮町1-1' })).toHaveLength(1);
    expect(between({ address: '東京都府中市宮町1-1' }, { address: '広島県府中市宮町1-1' })).toEqual([]);
  });
});

describe('a phone number', () => {
  it.each([
    ['03-1234-5678', '0312345678'],
    ['０３（１２３４）５６７８', '0312345678'],
    ['+81-3-1234-5678', '0312345678'],
    ['+81 (0)3 1234 5678', '0312345678'],
    ['010-81-3-1234-5678', '0312345678'],
    ['03-1234-5678 内線 12', '0312345678'],
    ['090-1234-5678', '09012345678'],
    ['+81 90 1234 5678', '09012345678'],
    ['+1 415 555 0100', '+14155550100'],
    ['1234', null],
    ['なし', null],
    ['', null],
  ])('%s is compared as %s', (written, key) => expect(phoneKey(written)).toBe(key));
});

describe('a name', () => {
  it.each([
    ['髙橋　一郎', '高橋一郎'],
    ['ﾔﾏﾀﾞ ﾀﾛｳ', 'ヤマダタロウ'],
    ['㈱ＡＢＣ', '株式会社abc'],
    ['(株)ABC', '株式会社 Abc'],
    ['渡邊 健', '渡辺健'],
    ['葛󠄀城', '葛城'],
  ])('%s is the same as %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it('keeps a firm with 株式会社 in front apart from one with it behind', () => {
    expect(nameKey('株式会社ABC')).not.toBe(nameKey('ABC株式会社'));
  });
});

describe('two organisations', () => {
  it('share an officer: strongly with the year of birth, not at all with another year', () => {
    const officers = (birthYear?: number) => ({ officers: [{ name: '髙橋 一郎', birthYear }] });
    expect(between(officers(1970), { officers: [{ name: '高橋一郎', birthYear: 1970 }] })).toEqual([
      ['shared_officer', '高橋一郎 1970', 'strong'],
    ]);
    expect(between(officers(1970), officers())).toEqual([['shared_officer', '高橋一郎', 'medium']]);
    expect(between(officers(1970), officers(1971))).toEqual([]);
  });

  it('share phone and bank account', () => {
    expect(between({ phone: '03-1234-5678' }, { phone: '+81312345678' })).toEqual([
      ['same_phone', '0312345678', 'medium'],
    ]);
    expect(between({ bankAccountSuffix: '0001234' }, { bankAccountSuffix: '１２３４' })).toEqual([
      ['same_bank_suffix', '1234', 'weak'],
    ]);
    expect(bankKey('123')).toBeNull();
  });

  it('are shareholder and held, told by number before name', () => {
    const holder = { organisationId: 'b', name: '株式会社親', corporateNumber: '1180301018771' };
    const held = (name: string, corporateNumber?: string): AffiliationFacts => ({
      organisationId: 'a',
      shareholders: [{ name, corporateNumber }],
    });
    expect(affiliationsBetween(held('旧社名', '1180301018771'), holder)).toEqual([
      {
        kind: 'shareholder',
        organisationIds: ['a', 'b'],
        matched: '1180301018771',
        strength: 'strong',
        holderId: 'b',
      },
    ]);
    expect(affiliationsBetween(held('㈱親'), holder)[0]).toMatchObject({ kind: 'shareholder', strength: 'medium' });
    expect(affiliationsBetween(held('株式会社親', '7000012050002'), holder)).toEqual([]);
  });

  it('share a shareholder', () => {
    const numbered = { shareholders: [{ name: '甲', corporateNumber: '1180301018771' }] };
    expect(between(numbered, numbered)).toEqual([['shared_shareholder', '1180301018771', 'medium']]);
    expect(between(numbered, { shareholders: [{ name: '甲' }] })).toEqual([['shared_shareholder', '甲', 'weak']]);
  });

  it('are one company when they have one corporate number', () => {
    const number = { corporateNumber: '1180301018771' };
    expect(between(number, number)).toEqual([['same_corporate_number', '1180301018771', 'strong']]);
  });

  it('with nothing stated are not close', () => {
    expect(between({}, {})).toEqual([]);
    const blank = { name: ' ', phone: '', officers: [{ name: '　' }], shareholders: [{ name: '' }], address: '-' };
    expect(between(blank, blank)).toEqual([]);
    expect(matchKeys({ organisationId: 'a', ...blank })).toEqual([]);
  });
});

describe('whatever organisations state', () => {
  const piece = fc.constantFrom(
    ...[
      '東京都',
      '広島県',
      '府中市',
      '丸の内',
      '霞が関',
      '三番町',
      '北一条西',
      '二丁目',
      '2',
      '1',
      '十二番',
      '3番地の',
      '4号',
    ],
    ...[
      '５',
      '－',
      'ー',
      ' ',
      '　',
      '丸ビル',
      '5F',
      '階',
      '号室',
      '大字',
      'ノ',
      'ケ',
      '番',
      '号',
      '丁目',
      '〒100-0005',
      '県',
    ],
  );
  const address = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  const phone = fc.oneof(
    fc.constantFrom('03-1234-5678', '+81 3 1234 5678', '0120-000-000', '+1 415 555 0100'),
    fc.string(),
  );
  const name = fc.oneof(
    fc.constantFrom('高橋一郎', '髙橋 一郎', '㈱甲', '株式会社甲', '乙'),
    fc.string({ unit: 'grapheme' }),
  );
  const number = fc.option(fc.constantFrom('1180301018771', '7000012050002'));
  const facts = (organisationId: fc.Arbitrary<string>): fc.Arbitrary<AffiliationFacts> =>
    fc.record(
      {
        organisationId,
        name,
        corporateNumber: number,
        officers: fc.array(fc.record({ name, birthYear: fc.option(fc.constantFrom(1970, 1980)) }), { maxLength: 3 }),
        address,
        phone,
        bankAccountSuffix: fc.oneof(fc.constantFrom('1234', '0011234'), fc.string()),
        shareholders: fc.array(fc.record({ name, corporateNumber: number }), { maxLength: 3 }),
      },
      { requiredKeys: ['organisationId'] },
    );
  const many = fc.uniqueArray(facts(fc.uuid()), { selector: ({ organisationId }) => organisationId, maxLength: 8 });

  it('to be close is mutual', () => {
    fc.assert(
      fc.property(facts(fc.constant('a')), facts(fc.constant('b')), (a, b) => {
        expect(affiliationsBetween(a, b)).toEqual(affiliationsBetween(b, a));
      }),
    );
  });

  it('nobody is close to itself', () => {
    fc.assert(
      fc.property(facts(fc.constant('a')), facts(fc.constant('a')), (a, later) => {
        expect([...affiliationsBetween(a, a), ...affiliationsBetween(a, later)]).toEqual([]);
      }),
    );
  });

  it('two that are close share a key, so that an index finds them', () => {
    fc.assert(
      fc.property(many, (organisations) => {
        for (const [index, one] of organisations.entries()) {
          for (const other of organisations.slice(index + 1)) {
            const keys = new Set(matchKeys(one));
            if (affiliationsBetween(one, other).length > 0)
              expect(matchKeys(other).some((key) => keys.has(key))).toBe(true);
          }
        }
      }),
    );
  });

  it('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(address, phone, name, (anAddress, aPhone, aName) => {
        const parts = partsOfAddress(anAddress);
        const again = partsOfAddress(`${parts.prefecture ?? ''}${parts.place} ${parts.building}`);
        expect(again).toEqual(parts);
        const key = phoneKey(aPhone);
        if (key !== null) expect(phoneKey(key)).toBe(key);
        expect(nameKey(nameKey(aName))).toBe(nameKey(aName));
      }),
    );
  });
});
