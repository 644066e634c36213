import { z } from 'zod'
import { nameField } from '#shared/kernel/fields'
import type { Agent } from '../agents/agent'
import { agentSchema } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { agreementSchema } from '../agreements/agreement'
import type { Collectivity } from '../collectivities/collectivity'
import { collectivitySchema } from '../collectivities/collectivity'
import type { AgentCost } from '../costs/agent-cost'
import { agentCostSchema } from '../costs/agent-cost'
import type { Statement } from '../statements/statement'
import { statementSchema } from '../statements/statement'
import type { Timesheet } from '../timesheets/timesheet'
import { agentMonthId, timesheetSchema } from '../timesheets/timesheet'

/** What the workspace is called, and whether it holds made-up people and figures. One record. */
export const workspaceCardSchema = z.strictObject({ name: nameField, example: z.boolean() })

/** What the workspace is called. */
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
}
