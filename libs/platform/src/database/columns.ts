import { Column, CreateDateColumn, PrimaryColumn, type ColumnOptions } from 'typeorm';

/** Primary key: a UUIDv7 made by the database, so keys sort by time of creation. */
export const Id = (): PropertyDecorator => PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' });

/** A moment in UTC, to the millisecond. */
export const Moment = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'timestamptz', precision: 3, ...options });

/** When the row was made, by the database's clock. */
export const CreatedAt = (): PropertyDecorator => CreateDateColumn({ type: 'timestamptz', precision: 3 });

/** Integer yen; whole numbers up to 2^53 − 1 are exact. */
export const Yen = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({
    type: 'bigint',
    transformer: {
      to: (yen: unknown) => yen,
      from: (stored: string | null) => (stored === null ? null : Number(stored)),
    },
    ...options,
  });

/** A list of short texts. */
export const TextList = (): PropertyDecorator => Column({ type: 'text', array: true, default: () => "'{}'" });
