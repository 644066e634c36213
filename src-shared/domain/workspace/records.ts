import { z } from 'zod'
import { nameField } from '#shared/kernel/fields'
import type { Agent } from '../agents/agent'
import { agentSchema } from '../agents/agent'
import type { Adjustment } from '../approvals/adjustment'
import { adjustmentSchema } from '../approvals/adjustment'
import type { HourRecord } from '../hour-records/hour-record'
import { hourRecordSchema } from '../hour-records/hour-record'
import type { Lock } from '../approvals/lock'
import { lockSchema } from '../approvals/lock'
import type { Submission } from '../approvals/submission'
import { submissionSchema } from '../approvals/submission'
import type { Agreement } from '../agreements/agreement'
import { agreementSchema } from '../agreements/agreement'
import type { Collectivity } from '../collectivities/collectivity'
import { collectivitySchema } from '../collectivities/collectivity'
import type { AgentCost } from '../costs/agent-cost'
import { agentCostSchema } from '../costs/agent-cost'
import type { ImportMapping } from '../imports/import-mapping'
import { importMappingSchema } from '../imports/import-mapping'
import type { ImportRecord } from '../imports/import-record'
import { importRecordSchema } from '../imports/import-record'
import type { Payment } from '../payments/payment'
import { paymentSchema } from '../payments/payment'
import type { StatementCheck } from '../statements/statement-check'
import { checkId, statementCheckSchema } from '../statements/statement-check'
import type { Correspondent } from '../exchanges/correspondent'
import { correspondentSchema } from '../exchanges/correspondent'
import type { Exchange } from '../exchanges/exchange'
import { exchangeSchema } from '../exchanges/exchange'
import type { Statement } from '../statements/statement'
import { statementSchema } from '../statements/statement'
import type { Absence } from '../timesheets/absence'
import { absenceSchema } from '../timesheets/absence'
import type { Timesheet } from '../timesheets/timesheet'
import { agentMonthId, timesheetSchema } from '../timesheets/timesheet'
import type { WeekTemplate } from '../timesheets/week-template'
import { weekTemplateSchema } from '../timesheets/week-template'
import type { UnitCount } from '../units/unit-count'
import { unitCountSchema } from '../units/unit-count'
import type { Criterion } from '../keys/criterion'
import { criterionSchema } from '../keys/criterion'
import type { ServiceCharge } from '../costs/service-charge'
import { serviceChargeSchema } from '../costs/service-charge'
import type { Parameter } from '../costs/parameter'
import { parameterSchema } from '../costs/parameter'
import type { Trip } from '../travel/trip'
import { tripSchema } from '../travel/trip'
import type { Paper } from '../papers/paper'
import { paperSchema } from '../papers/paper'
import type { Meeting } from '../meetings/meeting'
import { meetingSchema } from '../meetings/meeting'
import type { CostNotice } from '../agreements/cost-notice'
import { costNoticeSchema } from '../agreements/cost-notice'
import type { AccountRule } from '../accounting/account-rule'
import { accountRuleSchema } from '../accounting/account-rule'
import type { Imputation } from '../accounting/imputation'
import { imputationSchema } from '../accounting/imputation'
import type { Scenario } from '../simulation/scenario'
import { scenarioSchema } from '../simulation/scenario'

/** The name of the workspace, and whether it holds made-up people and figures. One record. */
export const workspaceCardSchema = z.strictObject({ name: nameField, example: z.boolean() })

/** The name of the workspace. */
export type WorkspaceCard = z.output<typeof workspaceCardSchema>

/** Each table of the workspace with the record it holds. */
export interface Records {
  readonly workspace: WorkspaceCard
  readonly collectivities: Collectivity
  readonly agents: Agent
  readonly agreements: Agreement
  readonly timesheets: Timesheet
  readonly costs: AgentCost
  readonly statements: Statement
  readonly weekTemplates: WeekTemplate
  readonly absences: Absence
  readonly unitCounts: UnitCount
  readonly submissions: Submission
  readonly locks: Lock
  readonly hourRecords: HourRecord
  readonly adjustments: Adjustment
  readonly imports: ImportRecord
  readonly importMappings: ImportMapping
  readonly criteria: Criterion
  readonly serviceCharges: ServiceCharge
  readonly parameters: Parameter
  readonly papers: Paper
  readonly meetings: Meeting
  readonly costNotices: CostNotice
  readonly scenarios: Scenario
  readonly accountRules: AccountRule
  readonly imputations: Imputation
  readonly payments: Payment
  readonly statementChecks: StatementCheck
  readonly trips: Trip
  readonly exchanges: Exchange
  readonly correspondents: Correspondent
}

/** A table of the workspace. */
export type TableName = keyof Records

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
} as const satisfies Record<TableName, z.ZodType>

/** The tables, in the order in which they depend on each other. */
export const TABLES = Object.keys(recordSchemas) as readonly TableName[]

/** The identifier under which a record is kept. */
export const recordId: { readonly [T in TableName]: (record: Records[T]) => string } = {
  workspace: () => 'workspace',
  collectivities: ({ id }) => id,
  agents: ({ id }) => id,
  agreements: ({ id }) => id,
  timesheets: ({ agentId, month }) => agentMonthId(agentId, month),
  costs: ({ agentId, month }) => agentMonthId(agentId, month),
  statements: ({ id }) => id,
  weekTemplates: ({ id }) => id,
  absences: ({ id }) => id,
  unitCounts: ({ agreementId, month }) => agentMonthId(agreementId, month),
  submissions: ({ id }) => id,
  locks: ({ id }) => id,
  hourRecords: ({ id }) => id,
  adjustments: ({ id }) => id,
  imports: ({ id }) => id,
  importMappings: ({ id }) => id,
  criteria: ({ id }) => id,
  serviceCharges: ({ id }) => id,
  parameters: ({ id }) => id,
  papers: ({ id }) => id,
  meetings: ({ id }) => id,
  costNotices: ({ id }) => id,
  scenarios: ({ id }) => id,
  accountRules: ({ id }) => id,
  imputations: ({ id }) => id,
  payments: ({ id }) => id,
  statementChecks: checkId,
  trips: ({ id }) => id,
  exchanges: ({ id }) => id,
  correspondents: ({ id }) => id,
}

/** Tables of some hundred or thousand records, which main holds in memory and the window reads whole. */
export const REGISTER_TABLES = [
  'collectivities',
  'agents',
  'agreements',
  'weekTemplates',
  'absences',
  'unitCounts',
  'submissions',
  'locks',
  'hourRecords',
  'adjustments',
  'imports',
  'importMappings',
  'criteria',
  'serviceCharges',
  'parameters',
  'papers',
  'meetings',
  'costNotices',
  'scenarios',
  'accountRules',
  'imputations',
  'payments',
  'statementChecks',
  'trips',
  'exchanges',
  'correspondents',
] as const satisfies readonly TableName[]

/** A table that is held in memory. */
export type RegisterTable = (typeof REGISTER_TABLES)[number]

/** One value for each table. */
export function perTable<V>(valueOf: (table: TableName) => V): Readonly<Record<TableName, V>> {
  return Object.fromEntries(TABLES.map((table) => [table, valueOf(table)])) as Record<TableName, V>
}
