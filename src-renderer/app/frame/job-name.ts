const NAMED = [
  'exportStatements',
  'exportHourRecords',
  'import',
  'importWorkspace',
  'exportWorkspace',
  'openSample',
] as const

/** A job that the wording has a name for. */
export type JobName = (typeof NAMED)[number] | 'other'

/** The wording's key for a job. */
export const jobName = (job: string): JobName => NAMED.find((name) => name === job) ?? 'other'
