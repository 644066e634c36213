import { byName } from '#shared/kernel/by-name'

/** The tables of the workspace, in the order in which they depend on each other. */
export const TABLES = [
  'workspace',
  'collectivities',
  'agents',
  'agreements',
  'timesheets',
  'costs',
  'statements',
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
  'supportTables',
  'savingsTests',
  'annualReports',
] as const

/** A table of the workspace. */
export type TableName = (typeof TABLES)[number]

/** Tables that main does not hold in memory as they are: the one card, and those that grow by thousands a year. */
const APART = ['workspace', 'timesheets', 'costs', 'statements'] as const

/** A table that is held in memory. */
export type RegisterTable = Exclude<TableName, (typeof APART)[number]>

/** Tables of some hundred or thousand records, which main holds in memory and the window reads whole. */
export const REGISTER_TABLES = TABLES.filter(
  (table): table is RegisterTable => !APART.some((one) => one === table),
)

/** Those tables with the card of the workspace: all that main reads whole. */
export const HELD_TABLES = ['workspace', ...REGISTER_TABLES] as const

/** One value for each table. */
export const perTable = <V>(valueOf: (table: TableName) => V): Readonly<Record<TableName, V>> =>
  byName(TABLES, valueOf)
