/** What the HTML of a page says about it before anything is drawn: to search engines, and to who is sent a link. */
export interface Head {
  title: string;
  description: string;
  /** The path of the one address of this page. */
  path: string;
  /** Structured data (schema.org), where the page is about a thing. */
  data?: object;
  /** The picture that is seen first, as the page names its sizes. */
  picture?: { srcSet: string; sizes: string };
  /** Not to be listed by search engines. */
  hidden?: boolean;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML, also in an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** JSON as it may stand in a script element: nothing in it can end the element or begin a comment. */
export const scriptText = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same from a value. */
export const scriptJson = (data: object): string => scriptText(JSON.stringify(data));

/** The beginning of a text on one line, as long as search engines show. */
export function summaryOf(text: string, most = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

/** The head as HTML; everything in it is escaped. @param origin without a slash at its end */
export function headHtml({ title, description, path, data, picture, hidden }: Head, origin: string): string {
  const address = escapeHtml(`${origin}${path}`);
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<link rel="canonical" href="${address}" />`,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(description)}" />`,
    `<meta property="og:url" content="${address}" />`,
    ...(hidden ? ['<meta name="robots" content="noindex" />'] : []),
    ...(picture ? [pictureLink(picture)] : []),
    ...(data ? [`<script type="application/ld+json">${scriptJson(data)}</script>`] : []),
  ].join('\n    ');
}

/** Has the browser load a picture before the page is drawn that shows it. */
const pictureLink = ({ srcSet, sizes }: NonNullable<Head['picture']>): string =>
  `<link rel="preload" as="image" fetchpriority="high" imagesrcset="${escapeHtml(srcSet)}" imagesizes="${escapeHtml(sizes)}" />`;
