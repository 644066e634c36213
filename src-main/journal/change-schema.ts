import { z } from 'zod'
import { keptCollectivitySchema } from '#shared/domain/collectivities/collectivity'
import type { Change } from '#shared/domain/workspace/change'
import { recordId } from '#shared/domain/workspace/record-id'
import { recordSchemas } from '#shared/domain/workspace/records'
import { timesheetChangeSchema } from './timesheet-change-schema'

const whole = <N extends string, S extends z.ZodType>(table: N, schema: S) =>
  z.strictObject({
    table: z.literal(table),
    id: z.string(),
    before: schema.nullable(),
    after: schema.nullable(),
  })

/**
 * Whether a change is of the record that it names, and hours are of their month: else it would put something in the place of what is
 * kept, unseen.
 */
const isOfItsRecord = (change: Change): boolean =>
  change.table === 'timesheets'
    ? change.lines.every(({ day }) => day.startsWith(change.month))
    : [change.before, change.after].every(
        (record) => record === null || recordId(record) === change.id,
      )

const changesOfTables = z.discriminatedUnion('table', [
  whole('workspace', recordSchemas.workspace),
  whole('collectivities', keptCollectivitySchema),
  whole('agents', recordSchemas.agents),
  whole('agreements', recordSchemas.agreements),
  timesheetChangeSchema,
  whole('costs', recordSchemas.costs),
  whole('statements', recordSchemas.statements),
  whole('weekTemplates', recordSchemas.weekTemplates),
  whole('absences', recordSchemas.absences),
  whole('unitCounts', recordSchemas.unitCounts),
  whole('submissions', recordSchemas.submissions),
  whole('locks', recordSchemas.locks),
  whole('hourRecords', recordSchemas.hourRecords),
  whole('adjustments', recordSchemas.adjustments),
  whole('imports', recordSchemas.imports),
  whole('importMappings', recordSchemas.importMappings),
  whole('criteria', recordSchemas.criteria),
  whole('serviceCharges', recordSchemas.serviceCharges),
  whole('parameters', recordSchemas.parameters),
  whole('papers', recordSchemas.papers),
  whole('meetings', recordSchemas.meetings),
  whole('costNotices', recordSchemas.costNotices),
  whole('scenarios', recordSchemas.scenarios),
  whole('accountRules', recordSchemas.accountRules),
  whole('imputations', recordSchemas.imputations),
  whole('payments', recordSchemas.payments),
  whole('statementChecks', recordSchemas.statementChecks),
  whole('trips', recordSchemas.trips),
  whole('exchanges', recordSchemas.exchanges),
  whole('correspondents', recordSchemas.correspondents),
  whole('supportTables', recordSchemas.supportTables),
  whole('savingsTests', recordSchemas.savingsTests),
  whole('annualReports', recordSchemas.annualReports),
])

/** A change as stored in the journal: the schema with which old lines are read. */
export const changeSchema = changesOfTables.refine(isOfItsRecord)
