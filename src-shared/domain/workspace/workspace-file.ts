import { z } from 'zod'
import { agentSchema } from '../agents/agent'
import { agreementSchema } from '../agreements/agreement'
import { collectivitySchema } from '../collectivities/collectivity'
import { agentCostSchema } from '../costs/agent-cost'
import { statementSchema } from '../statements/statement'
import { timesheetSchema } from '../timesheets/timesheet'
import { workspaceCardSchema } from './records'

/** Name of the format, first key of the file. */
export const WORKSPACE_FORMAT = 'quotite-workspace'

/** Version of the format that this program writes; it reads this one and earlier ones. */
export const WORKSPACE_VERSION = 1

/** The whole workspace as one document: what the application exports and imports, and what the command line reads. */
export const workspaceFileSchema = z.strictObject({
  format: z.literal(WORKSPACE_FORMAT),
  version: z.literal(WORKSPACE_VERSION),
  workspace: workspaceCardSchema,
  collectivities: z.array(collectivitySchema),
  agents: z.array(agentSchema),
  agreements: z.array(agreementSchema),
  timesheets: z.array(timesheetSchema),
  costs: z.array(agentCostSchema),
  statements: z.array(statementSchema),
})

/** The whole workspace as one document. */
export type WorkspaceFile = z.output<typeof workspaceFileSchema>
