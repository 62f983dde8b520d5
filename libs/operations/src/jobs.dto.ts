import type { FailedJob } from '#platform';

export class TopicCountView {
  topic: string;
  waiting: number;
  active: number;
  /** Failed once or more, to be tried again. */
  retrying: number;
  /** Not tried again by itself. */
  failed: number;
}

export class FailedJobView {
  id: string;
  topic: string;
  /** What it carries, which is ids, as JSON text. */
  data: string;
  /** How often it was tried again. */
  tries: number;
  /** Whether it is tried again by itself. */
  retrying: boolean;
  message: string;
  createdAt: Date;

  static from({ data, ...job }: FailedJob): FailedJobView {
    return { ...job, data: JSON.stringify(data) };
  }
}

export class JobsView {
  topics: TopicCountView[];
  /** The newest hundred that have failed. */
  failures: FailedJobView[];
}
