import { oncePer } from '#shared/kernel/once-per'
import { recordSchemas, type Records } from '#shared/domain/workspace/records'
import { recordId } from '#shared/domain/workspace/record-id'
import type { TableName } from '#shared/domain/workspace/tables'
import { timeLineSchema, type Timesheet } from '#shared/domain/timesheets/timesheet'
import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import {
  LISTED_TABLES,
  WORKSPACE_FORMAT,
  WORKSPACE_VERSION,
  type ListedTable,
  type WorkspaceFile,
} from '#shared/domain/workspace/workspace-file'
import { orderedJson } from './ordered-json'

/** Schemas are read once: making the function takes longer than printing a small workspace by it. */
const printerOf = oncePer(orderedJson)

const printLine = printerOf(timeLineSchema)

const block = (lines: readonly string[]): string =>
  lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`

/** One line for the month and one for each of its uses, so that a change of hours is a change of one line. */
function printTimesheet({ agentId, month, lines }: Timesheet): string {
  const ordered = [...lines].sort((a, b) => (timeLineKey(a) < timeLineKey(b) ? -1 : 1))
  return `{"agentId":${JSON.stringify(agentId)},"month":"${month}","lines":${block(ordered.map(printLine))}}`
}

/** The order of the records of a table, where their identifier means nothing to a reader. */
const ORDERS: { readonly [T in TableName]?: (record: Records[T]) => string } = {
  collectivities: ({ code }) => code,
  agents: ({ registrationNumber }) => registrationNumber,
  agreements: ({ reference }) => reference,
  timesheets: ({ agentId, month }) => `${agentId} ${month}`,
  costs: ({ agentId, month }) => `${agentId} ${month}`,
  statements: ({ content }) => `${content.number} ${content.lender.id}`,
}

function printTable<T extends ListedTable>(name: T, records: readonly Records[T][]): string {
  const keyOf: (record: Records[T]) => string = ORDERS[name] ?? recordId
  const print =
    name === 'timesheets'
      ? (printTimesheet as (record: Records[T]) => string)
      : printerOf(recordSchemas[name])
  const keyed = records.map((record) => [keyOf(record), record] as const)
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
    workspace: printerOf(recordSchemas.workspace)(file.workspace),
    ...Object.fromEntries(LISTED_TABLES.map((table) => [table, printTable(table, file[table])])),
  }
  const lines = Object.entries(members).map(([name, text]) => `"${name}": ${text}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
