import { SaxesParser } from 'saxes';
import type yauzl from 'yauzl';
import { streamOf, type Part } from './zip.js';

export type Attributes = Record<string, string>;

/** What to do with the pieces of an XML file; names come without their namespace prefix. */
export interface XmlVisitor {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  /** Answers true when the rest need not be read. */
  close?: (name: string) => boolean | void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Goes through an XML part of an office file piece by piece. Entities of its own, as bombs have, are refused. */
export async function visitXml(zip: yauzl.ZipFile, part: Part | undefined, visitor: XmlVisitor): Promise<void> {
  if (!part) return;
  const parser = new SaxesParser();
  let enough = false;
  parser.on('opentag', ({ name, attributes }) => visitor.open?.(withoutPrefix(name), attributes));
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.on('closetag', ({ name }) => {
    enough ||= visitor.close?.(withoutPrefix(name)) === true;
  });
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = new TextDecoder();
  for await (const chunk of await streamOf(zip, part)) {
    parser.write(decoder.decode(chunk, { stream: true }));
    if (enough) return;
  }
  parser.close();
}
