import { z } from 'zod'
import { clockField, dayField, dayMinutesField, idField, monthField } from '#shared/kernel/fields'
import { keptCollectivitySchema } from '#shared/domain/collectivities/collectivity'
import { activityField } from '#shared/domain/timesheets/timesheet'
import { recordSchemas } from '#shared/domain/workspace/records'

const whole = <N extends string, S extends z.ZodType>(table: N, schema: S) =>
  z.strictObject({
    table: z.literal(table),
    id: z.string(),
    before: schema.nullable(),
    after: schema.nullable(),
  })

const value = z
  .strictObject({ minutes: dayMinutesField, task: z.string(), start: clockField.optional() })
  .nullable()

const timesheetChange = z.strictObject({
  table: z.literal('timesheets'),
  id: z.string(),
  agentId: idField,
  month: monthField,
  existed: z.boolean(),
  exists: z.boolean(),
  lines: z.array(
    z.strictObject({
      day: dayField,
      collectivityId: idField.nullable(),
      activity: activityField.optional(),
      before: value,
      after: value,
    }),
  ),
})

/** A change as stored in the journal: the schema with which old lines are read. */
export const changeSchema = z.discriminatedUnion('table', [
  whole('workspace', recordSchemas.workspace),
  whole('collectivities', keptCollectivitySchema),
  whole('agents', recordSchemas.agents),
  whole('agreements', recordSchemas.agreements),
  timesheetChange,
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
])
