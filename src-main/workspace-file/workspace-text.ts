import { recordSchemas } from '#shared/domain/workspace/records'
import { timeLineKey, timeLineSchema } from '#shared/domain/timesheets/timesheet'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { WORKSPACE_FORMAT, WORKSPACE_VERSION } from '#shared/domain/workspace/workspace-file'
import { orderedJson } from './ordered-json'

const printCard = orderedJson(recordSchemas.workspace)
const printCollectivity = orderedJson(recordSchemas.collectivities)
const printAgent = orderedJson(recordSchemas.agents)
const printAgreement = orderedJson(recordSchemas.agreements)
const printCost = orderedJson(recordSchemas.costs)
const printStatement = orderedJson(recordSchemas.statements)
const printLine = orderedJson(timeLineSchema)

const block = (lines: readonly string[]): string =>
  lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`

/** One line for the month and one for each of its uses, so that a change of hours is a change of one line. */
function printTimesheet({ agentId, month, lines }: Timesheet): string {
  const ordered = [...lines].sort((a, b) => (timeLineKey(a) < timeLineKey(b) ? -1 : 1))
  return `{"agentId":${JSON.stringify(agentId)},"month":"${month}","lines":${block(ordered.map(printLine))}}`
}

function table<T>(
  records: readonly T[],
  key: (record: T) => string,
  print: (record: T) => string,
): string {
  const keyed = records.map((record) => [key(record), record] as const)
  keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return block(keyed.map(([, record]) => print(record)))
}

/**
 * The text of a workspace file: tables and records in a fixed order, keys in that of the schema, one record to a line.
 * The same workspace gives the same bytes, so two exports can be compared line by line.
 */
export function workspaceText(file: WorkspaceFile): string {
  const members = {
    format: JSON.stringify(WORKSPACE_FORMAT),
    version: String(WORKSPACE_VERSION),
    workspace: printCard(file.workspace),
    collectivities: table(file.collectivities, ({ code }) => code, printCollectivity),
    agents: table(file.agents, (agent) => agent.registrationNumber, printAgent),
    agreements: table(file.agreements, ({ reference }) => reference, printAgreement),
    timesheets: table(
      file.timesheets,
      (sheet) => `${sheet.agentId} ${sheet.month}`,
      printTimesheet,
    ),
    costs: table(file.costs, ({ agentId, month }) => `${agentId} ${month}`, printCost),
    statements: table(
      file.statements,
      ({ content }) => `${content.number} ${content.lender.id}`,
      printStatement,
    ),
  }
  const lines = Object.entries(members).map(([name, text]) => `"${name}": ${text}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
