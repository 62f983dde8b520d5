import type { INestApplication } from '@nestjs/common';
import { readFile, writeFile } from 'node:fs/promises';
import { checkTable, evidenceTable, factTable, policyTable } from '#evidence';
import { changeTable, listingWorkflowTable, riskTable } from '#catalog';
import { allPoints, PROBLEMS, SETTINGS } from '#platform';
import { findingCodeTable, workflowTable } from '#review';
import { classificationTable } from '#scheme';
import { openApiOf } from '../../api/src/openapi.js';
import { routesOf } from './routes.js';

const NOTE = '<!-- Printed from the code by `npm run generate`; do not edit. -->\n\n';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (...rows: string[][]): string => {
  const [head = [], ...body] = rows.map((row) => `| ${row.map(cell).join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n') + '\n';
};

const problems = (): string =>
  `# Problems\n\n${NOTE}Errors are problem details (RFC 9457, \`application/problem+json\`). \`code\` is one of the first ` +
  'table; `errors` lists everything to correct, each with a JSON pointer and a code of the second table.\n\n' +
  table(
    ['code', 'status', '日本語', 'English'],
    ...Object.entries(PROBLEMS).map(([code, { status, title }]) => [`\`${code}\``, String(status), title.ja, title.en]),
  ) +
  '\n## Points\n\n' +
  table(['code', '日本語', 'English'], ...allPoints().map(([code, { ja, en }]) => [`\`${code}\``, ja, en]));

const review = (): string =>
  `# The workflow of a case\n\n${NOTE}The roles for \`association_check\` are those with a responsible association; ` +
  'without one the secretariat examiner takes its place.\n\n' +
  table(['verb', 'from', 'to', 'by', 'on condition of'], ...workflowTable()) +
  '\n## Codes of findings\n\nThe published list; `GET /api/v1/findings/codes` answers it too. 〔〕 marks what the examiner fills in.\n\n' +
  table(['code', '日本語', 'English', 'text to start from'], ...findingCodeTable());

const listings = (): string =>
  `# The life of a listing\n\n${NOTE}Buyers see live listings only. Revoking takes two: one proposes it or suspends the ` +
  'listing, another revokes it; `revoke_with_maker` follows from revoking the registration of a manufacturer, which takes ' +
  'two as well. `noInterest`: own and affiliated organisations, declared interests, firms in the same category.\n\n' +
  table(['verb', 'from', 'to', 'by', 'on condition of'], ...listingWorkflowTable()) +
  '\n## How a change is reviewed\n\nThe strictest field decides; a listing that is not live needs a full review.\n\n' +
  table(['field', 'review'], ...changeTable()) +
  '\n## Risks that make a listing likelier to be drawn for an audit\n\nA listing weighs 1 and the sum of its risks.\n\n' +
  table(['risk', 'weight', '日本語', 'English'], ...riskTable());

const classification = (): string => {
  const { version, validFrom, limits, limbs } = classificationTable();
  const limbsOf = (...groups: string[]): string =>
    table(
      ['limb', '日本語', 'English'],
      ...limbs.filter(([group]) => groups.includes(group!)).map(([, ...row]) => row),
    );
  return (
    `# The classification of a company\n\n${NOTE}Version \`${version}\` of the rules, in force since ${validFrom}. A company ` +
    'is large when neither capital nor staff is within the limit of its industry; within them it is deemed large when ' +
    'any limb of that name holds, and an SME when none does.\n\n' +
    table(
      ['size class', '日本語', 'English', 'capital ≤', 'staff ≤', 'small enterprise: staff ≤', 'industries (JSIC)'],
      ...limits,
    ) +
    '\nThe longest code decides: 1911 before 19.\n' +
    `\n## SME: any of\n\n${limbsOf('sme')}\n## Small enterprise: an SME with\n\n${limbsOf('small')}` +
    `\n## Deemed large: any of\n\n${limbsOf('deemed_large')}\nAn investment fund is never a large firm.\n` +
    `\n## Startup: all of\n\n${limbsOf('startup')}`
  );
};

const evidence = (): string =>
  `# Evidence\n\n${NOTE}What can support a claim, and the facts each kind asks for. Weight A is the strongest; evidence of ` +
  'weight none never counts by weight.\n\n' +
  table(['kind', 'claim', 'weight', '日本語', 'English', 'how to come by it'], ...evidenceTable()) +
  '\n## Facts\n\nThe text of the papers is searched for those marked so.\n\n' +
  table(['kind', 'fact', 'type', 'required', 'searched for', '日本語', 'English'], ...factTable()) +
  '\n## Policies\n\nWhat has to be shown for each claim, from a day on. A number asks for so many different kinds.\n\n' +
  table(['policy', 'claim', 'scope', 'from', 'requirement'], ...policyTable()) +
  '\n## Checks\n\n`block` keeps a draft from being handed in, `warn` is told to applicant and examiner, `signal` to the ' +
  'secretariat alone: signals inform, they never decide.\n\n' +
  table(['check', 'severity', 'kinds', '日本語', 'English'], ...checkTable());

const configuration = (): string =>
  `# Configuration\n\n${NOTE}Every setting is an environment variable, checked at start; all faults are named at once.\n\n` +
  table(
    ['variable', 'default', 'meaning'],
    ...Object.entries<{ default?: string; doc: string }>(SETTINGS).map(([name, { default: fallback, doc }]) => [
      `\`${name}\``,
      fallback === undefined
        ? '**required**'
        : name === 'SPOOL_DIR'
          ? 'the system’s temporary folder'
          : `\`${fallback}\``,
      doc,
    ]),
  ).replaceAll('``', '');

const routes = (app: INestApplication): string =>
  `# Routes and roles\n\n${NOTE}A route answers nobody but the roles named here; \`public\` needs no sign-in.\n\n` +
  table(
    ['method', 'path', 'open to'],
    ...routesOf(app).map(({ method, path, roles }) => [
      method,
      `\`${path}\``,
      roles === 'public' ? roles : roles.join(', '),
    ]),
  );

/** Every file of the repository that is printed from the code, by path. */
export const generatedFiles = (app: INestApplication): Record<string, string> => ({
  'docs/classification.md': classification(),
  'docs/configuration.md': configuration(),
  'docs/evidence.md': evidence(),
  'docs/listings.md': listings(),
  'docs/openapi.json': `${JSON.stringify(openApiOf(app), null, 2)}\n`,
  'docs/problems.md': problems(),
  'docs/review.md': review(),
  'docs/routes.md': routes(app),
});

/** Writes the generated files, or with `check` only compares; answers the paths that differed. */
export async function generate(app: INestApplication, check: boolean): Promise<string[]> {
  const differing: string[] = [];
  for (const [path, content] of Object.entries(generatedFiles(app))) {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === content) continue;
    differing.push(path);
    if (!check) await writeFile(path, content);
  }
  return differing;
}
