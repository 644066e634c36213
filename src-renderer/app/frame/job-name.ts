const NAMED = [
  'exportStatements',
  'exportHourRecords',
  'import',
  'importWorkspace',
  'exportWorkspace',
  'openSample',
] as const

/** A job as the wording knows it. */
export type JobName = (typeof NAMED)[number] | 'other'

/** The name under which the wording describes a job. */
export const jobName = (job: string): JobName => NAMED.find((name) => name === job) ?? 'other'
