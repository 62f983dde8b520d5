import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Audit } from '#audit';
import {
  DocumentExamination,
  DocumentTexts,
  Documents,
  DocumentUpkeep,
  Images,
  Lookalikes,
  type Document,
} from '#evidence';
import { actorOf, Membership, type Actor } from '#identity';
import { CONFIG, Database, FileStorage, FileUpkeep, Problem, type Config } from '#platform';
import { makePerson } from '../../support/actors.js';
import { startClamd, VIRUS, type FakeClamd } from '../../support/clamd.js';
import { docxOf, pdfOf, xlsxOf } from '../../support/files.js';
import { drawing } from '../../support/images.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const DAY_MS = 86_400_000;
