import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Organisations } from '#identity';
import { CompanyImport } from '#manufacturers';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const HEADER = 'corporateNumber,name,reading,address';
const NUMBER = '1180301018771';

describe('importing companies', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const run = async (csv: Readable | string) => {
    const refused: string[] = [];
    const progress = await test.app.get(CompanyImport).run(
      typeof csv === 'string' ? Readable.from([csv]) : csv,
      () => undefined,
      ({ line, reasons }) => refused.push(`${line} ${reasons.join('; ')}`),
    );
    return { ...progress, refused };
  };

  it('of a file that is not there, or that is broken, ends with a message that says so', async () => {
    await expect(run(createReadStream('/nowhere/companies.csv'))).rejects.toThrow(/could not be read.*ENOENT/);
    await expect(run(`${HEADER}\n,"甲"乙,こう,東京都\n`)).rejects.toThrow(/could not be read.*Quote.*line 2/);
    await expect(run(`${HEADER}\n,"甲,こう,東京都\n`)).rejects.toThrow(/could not be read.*Quote/);
  });

  it('names the columns that are missing and those that are unknown', async () => {
    await expect(run('name,adress\n')).rejects.toThrow(
      'missing columns: corporateNumber, reading, address; unknown columns: adress',
    );
  });

  it('refuses a row of its own accord, or the database’s, with its line, and goes on', async () => {
    const fields = { kind: 'association', name: '工業会', corporateNumber: NUMBER } as const;
    await test.app.get(Organisations).create(null, fields);
    const rows = [`${NUMBER},甲,こう,東京都`, ',a\0b,おつ,東京都', ',短い', ',丙,へい,東京都'];
    const { created, refused } = await run([HEADER, ...rows, ''].join('\n'));
    expect(created).toBe(1);
    expect(refused).toEqual([
      expect.stringMatching(/^2 .*工業会/),
      expect.stringMatching(/^3 /),
      expect.stringMatching(/^4 .*Record Length/),
    ]);
  });

  it('takes rows side by side but tells them in the order of the file, and a company that stands there twice once', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => {
      const name = index % 10 === 9 ? '' : `多数${index - (index % 2)}`;
      return `,${name},たすう,東京都`;
    });
    const { read, created, present, refused } = await run([HEADER, ...rows, ''].join('\n'));
    // Names are given to two rows each, and every tenth row has none.
    expect({ read, created, present }).toEqual({ read: 150, created: 75, present: 60 });
    expect(refused.map((told) => Number.parseInt(told))).toEqual(
      Array.from({ length: 15 }, (_, index) => index * 10 + 11),
    );
  });

  it('reads officers with years and sole proprietors, and knows these again after they have moved', async () => {
    const csv = `${HEADER},soleProprietor,officers\n,個人 工房,こじん,大阪府 1-1,true,役員 一:1970｜役員 二\n`;
    expect(await run(csv)).toMatchObject({ created: 1, refused: [] });
    const [row] = await test.source.query<{ facts: object }[]>(
      `SELECT facts FROM manufacturer_facts WHERE facts->>'name' = '個人 工房'`,
    );
    expect(row!.facts).toMatchObject({
      officers: [{ name: '役員 一', birthYear: 1970 }, { name: '役員 二' }],
      company: { soleProprietor: true },
    });
    await test.source.query(`UPDATE manufacturer SET address = '京都府 2-2' WHERE name = '個人 工房'`);
    expect(await run(csv)).toMatchObject({ created: 0, present: 1 });
    expect(await run(csv.replace('個人 工房', '個人工房'))).toMatchObject({ created: 0, present: 1 });
    expect(await run(csv.replace('大阪府 1-1', '大阪府 9-9'))).toMatchObject({ created: 1 });
    expect(await run(csv.replace(':1970', ':then'))).toMatchObject({
      created: 0,
      refused: [expect.stringContaining('birthYear')],
    });
  });
});
