import { createHash } from 'node:crypto';
import type { Letter, LetterBlock } from './letter.js';

const STYLE = `
:root { font-family: "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic", sans-serif; line-height: 1.8; color: #111; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
header p { margin: 0; }
.right { text-align: right; }
h1 { font-size: 1.4rem; text-align: center; margin: 2.5rem 0; }
h2 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
h2.center { text-align: center; }
p { white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: .25rem .6rem; text-align: left; vertical-align: top; }
th { width: 10rem; font-weight: normal; background: #f2f2f2; }
@page { size: A4; margin: 22mm 20mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } tr, li { break-inside: avoid; } h2 { break-after: avoid; } }
`;

/** What a browser may do with the page: show it in its own style, and nothing else. */
export const LETTER_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

function html(block: LetterBlock): string {
  if ('heading' in block) return `<h2${block.heading === '記' ? ' class="center"' : ''}>${escape(block.heading)}</h2>`;
  if ('paragraph' in block) return `<p>${escape(block.paragraph)}</p>`;
  if ('list' in block) return `<ol>${block.list.map((item) => `<li>${escape(item)}</li>`).join('')}</ol>`;
  const row = ([label, value]: [string, string]) =>
    `<tr><th scope="row">${escape(label)}</th><td>${escape(value)}</td></tr>`;
  return `<table>${block.rows.map(row).join('')}</table>`;
}

/** The letter as a page of its own, for the screen and for printing; it runs nothing. */
export const letterHtml = ({ title, number, date, to, from, blocks }: Letter): string =>
  `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(`${title} ${number}`)}</title><style>${STYLE}</style></head>
<body>
<header><p class="right">${escape(number)}</p><p class="right">${escape(date)}</p><p>${escape(to)}</p><p class="right">${escape(from)}</p></header>
<main>
<h1>${escape(title)}</h1>
${blocks.map(html).join('\n')}
</main>
</body>
</html>
`;
