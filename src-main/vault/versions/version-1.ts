import type { SchemaVersion } from './schema-version'

/**
 * Version 1. Records are stored as in the workspace, under the identifier of `recordId`. `summaries` repeats of each
 * statement what tables show, so that a start does not read every list of every statement; `hours` repeats of each
 * timesheet its figures, for sums over years. `meta` holds the state.
 */
export const version1: SchemaVersion = {
  number: 1,
  stores: {
    workspace: '',
    collectivities: '',
    agents: '',
    agreements: '',
    timesheets: ', month',
    costs: ', month',
    statements: '',
    summaries: '',
    hours: '',
    meta: '',
  },
  upgrade: null,
}
