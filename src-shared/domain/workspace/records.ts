import { z } from 'zod'
import { nameField } from '#shared/kernel/fields'
import { agentSchema, type Agent } from '../agents/agent'
import { adjustmentSchema, type Adjustment } from '../approvals/adjustment'
import { hourRecordSchema, type HourRecord } from '../hour-records/hour-record'
import { lockSchema, type Lock } from '../approvals/lock'
import { submissionSchema, type Submission } from '../approvals/submission'
import { agreementSchema, type Agreement } from '../agreements/agreement'
import { collectivitySchema, type Collectivity } from '../collectivities/collectivity'
import { agentCostSchema, type AgentCost } from '../costs/agent-cost'
import { importMappingSchema, type ImportMapping } from '../imports/import-mapping'
import { importRecordSchema, type ImportRecord } from '../imports/import-record'
import { paymentSchema, type Payment } from '../payments/payment'
import { checkId, statementCheckSchema, type StatementCheck } from '../statements/statement-check'
import { correspondentSchema, type Correspondent } from '../exchanges/correspondent'
import { exchangeSchema, type Exchange } from '../exchanges/exchange'
import { statementSchema, type Statement } from '../statements/statement'
import { absenceSchema, type Absence } from '../timesheets/absence'
import { agentMonthId, timesheetSchema, type Timesheet } from '../timesheets/timesheet'
import { weekTemplateSchema, type WeekTemplate } from '../timesheets/week-template'
import { unitCountSchema, type UnitCount } from '../units/unit-count'
import { criterionSchema, type Criterion } from '../keys/criterion'
import { serviceChargeSchema, type ServiceCharge } from '../costs/service-charge'
import { parameterSchema, type Parameter } from '../costs/parameter'
import { tripSchema, type Trip } from '../travel/trip'
import { paperSchema, type Paper } from '../papers/paper'
import { meetingSchema, type Meeting } from '../meetings/meeting'
import { costNoticeSchema, type CostNotice } from '../agreements/cost-notice'
import { accountRuleSchema, type AccountRule } from '../accounting/account-rule'
import { imputationSchema, type Imputation } from '../accounting/imputation'
import { scenarioSchema, type Scenario } from '../simulation/scenario'

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
