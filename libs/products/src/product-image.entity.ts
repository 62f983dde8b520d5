import { Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Document } from '#evidence';
import { ProductRevision } from './product-revision.entity.js';

/** That a revision shows a document as an image: the document stays as long as the revision does. */
@Entity('product_image')
export class ImageLink {
  @PrimaryColumn('uuid')
  revisionId: string;

  @ManyToOne(() => ProductRevision, { nullable: false })
  revision: Relation<ProductRevision>;

  @Index()
  @PrimaryColumn('uuid')
  documentId: string;

  @ManyToOne(() => Document, { nullable: false })
  document: Relation<Document>;
}
