import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Document } from './document.entity.js';
import { LOOK_ALIKE_BITS } from './look.rules.js';

/** A document of another organisation with the same content or almost the same picture. */
export interface Lookalike {
  documentId: string;
  fileName: string;
  organisationId: string;
  organisation: string;
  createdAt: Date;
  /** Whether it is the same file, byte for byte. */
  sameFile: boolean;
  /** Bits of sixty-four in which the pictures differ; nothing when it is the same file without a picture. */
  differingBits: number | null;
}

const MOST = 100;

/** Documents that turn up in more than one organisation. For examiners: it may have a good reason. */
@Injectable()
export class Lookalikes {
  /**
   * Documents of other organisations with the same file, or with a first page or image that looks almost the same, likest
   * first; a hundred at most.
   */
  of(manager: EntityManager, { id }: Pick<Document, 'id'>): Promise<Lookalike[]> {
    return manager.query<Lookalike[]>(
      `SELECT other.id AS "documentId", other.file_name AS "fileName", other.created_at AS "createdAt",
         organisation.id AS "organisationId", organisation.name AS organisation,
         other.sha256 = document.sha256 AS "sameFile", bit_count(theirs.look # ours.look)::integer AS "differingBits"
       FROM document JOIN document_content ours USING (sha256)
         CROSS JOIN LATERAL (
           SELECT ours.sha256, ours.look UNION ALL
           SELECT alike.sha256, alike.look FROM document_content alike WHERE alike.sha256 <> ours.sha256
             AND look_bands(alike.look) && look_bands(ours.look) AND bit_count(alike.look # ours.look) <= $2) theirs
         JOIN document other ON other.sha256 = theirs.sha256 AND other.organisation_id <> document.organisation_id
         JOIN organisation ON organisation.id = other.organisation_id
       WHERE document.id = $1
       ORDER BY (other.sha256 = document.sha256) DESC, "differingBits", other.id LIMIT ${MOST}`,
      [id, LOOK_ALIKE_BITS],
    );
  }
}
