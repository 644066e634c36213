import type { SchemaVersion } from './schema-version'
import { version1 } from './version-1'

/**
 * Version 2. Adds what time entry needs around the hours: usual weeks, absences, units other than hours, approvals,
 * records handed to beneficiaries, late hours, imports; and what agreements need around their terms: criteria, charges,
 * dated figures of the law, papers, meetings, notices, simulations. Rows of version 1 stay as they are.
 */
export const version2: SchemaVersion = {
  number: 2,
  stores: {
    ...version1.stores,
    weekTemplates: '',
    absences: '',
    unitCounts: '',
    submissions: '',
    locks: '',
    hourRecords: '',
    adjustments: '',
    imports: '',
    importMappings: '',
    criteria: '',
    serviceCharges: '',
    parameters: '',
    papers: '',
    meetings: '',
    costNotices: '',
    scenarios: '',
  },
  upgrade: null,
}
