import { z } from 'zod'
import { dayField, nameField } from '#shared/kernel/fields'
import { agentSchema } from '../agents/agent'
import { adjustmentSchema } from '../approvals/adjustment'
import { hourRecordSchema } from '../hour-records/hour-record'
import { lockSchema } from '../approvals/lock'
import { submissionSchema } from '../approvals/submission'
import { agreementSchema } from '../agreements/agreement'
import { collectivitySchema } from '../collectivities/collectivity'
import { agentCostSchema } from '../costs/agent-cost'
import { importMappingSchema } from '../imports/import-mapping'
import { importRecordSchema } from '../imports/import-record'
import { paymentSchema } from '../payments/payment'
import { statementCheckSchema } from '../statements/statement-check'
import { correspondentSchema } from '../exchanges/correspondent'
import { exchangeSchema } from '../exchanges/exchange'
import { statementSchema } from '../statements/statement'
import { absenceSchema } from '../timesheets/absence'
import { timesheetSchema } from '../timesheets/timesheet'
import { weekTemplateSchema } from '../timesheets/week-template'
import { unitCountSchema } from '../units/unit-count'
import { criterionSchema } from '../keys/criterion'
import { serviceChargeSchema } from '../costs/service-charge'
import { parameterSchema } from '../costs/parameter'
import { tripSchema } from '../travel/trip'
import { paperSchema } from '../papers/paper'
import { meetingSchema } from '../meetings/meeting'
import { costNoticeSchema } from '../agreements/cost-notice'
import { accountRuleSchema } from '../accounting/account-rule'
import { imputationSchema } from '../accounting/imputation'
import { supportTableSchema } from '../costs/support-table'
import { annualReportSchema } from '../reports/annual-report'
import { savingsTestSchema } from '../reports/savings-test'
import { scenarioSchema } from '../simulation/scenario'
import { numberGivenSchema } from '../statements/numbers-given'
import type { TableName } from './tables'

/** The name of the workspace, and whether it holds made-up people and figures. One record. */
export const workspaceCardSchema = z.strictObject({
  name: nameField,
  example: z.boolean(),
  /** The day on which an example is looked at, whatever the calendar says; absent: today's. */
  exampleDay: dayField.optional(),
  /** Numbers of statements that were given beyond those of the statements here: an older file was opened. None is given twice. */
  numbersGiven: z.array(numberGivenSchema).max(10_000).optional(),
})

/** The name of the workspace. */
export type WorkspaceCard = z.output<typeof workspaceCardSchema>

/** The schema of each table's records, in the order in which they depend on each other. */
export const recordSchemas = {
  workspace: workspaceCardSchema,
  collectivities: collectivitySchema,
  agents: agentSchema,
  agreements: agreementSchema,
  timesheets: timesheetSchema,
  costs: agentCostSchema,
  statements: statementSchema,
  weekTemplates: weekTemplateSchema,
  absences: absenceSchema,
  unitCounts: unitCountSchema,
  submissions: submissionSchema,
  locks: lockSchema,
  hourRecords: hourRecordSchema,
  adjustments: adjustmentSchema,
  imports: importRecordSchema,
  importMappings: importMappingSchema,
  criteria: criterionSchema,
  serviceCharges: serviceChargeSchema,
  parameters: parameterSchema,
  papers: paperSchema,
  meetings: meetingSchema,
  costNotices: costNoticeSchema,
  scenarios: scenarioSchema,
  accountRules: accountRuleSchema,
  imputations: imputationSchema,
  payments: paymentSchema,
  statementChecks: statementCheckSchema,
  trips: tripSchema,
  exchanges: exchangeSchema,
  correspondents: correspondentSchema,
  supportTables: supportTableSchema,
  savingsTests: savingsTestSchema,
  annualReports: annualReportSchema,
} as const satisfies Readonly<Record<TableName, z.ZodType>>

/** Each table of the workspace with the record it holds. */
export type Records = { readonly [T in TableName]: z.output<(typeof recordSchemas)[T]> }
