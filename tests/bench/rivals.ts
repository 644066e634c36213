import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { DuckDBInstance } from '@duckdb/node-api'
import type BetterSqlite from 'better-sqlite3'
import { dayNumber } from '#shared/kernel/day'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import { agentColumns, partMonthDays } from '#shared/domain/allocation/agent-column'
import { countServiceUse } from '#shared/domain/allocation/service-use'
import { hourBook } from '#shared/domain/timesheets/hour-book'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Figure } from './measure'
import { quantile, times } from './measure'

/** All three come to their pace before they are timed. */
const WARM = 20

const SUMS = `SELECT collectivity, agent, sum(minutes) AS minutes FROM hours WHERE day BETWEEN ? AND ? GROUP BY 1, 2`

/** SQLite's binding is compiled on first use: only the measurements need it. */
function loadSqlite(): typeof BetterSqlite {
  const require = createRequire(import.meta.url)
  const load = (): typeof BetterSqlite => require('better-sqlite3') as typeof BetterSqlite
  try {
    new (load())(':memory:').close()
  } catch {
    console.log('Compiling better-sqlite3 once (about a minute)…')
    execFileSync('npm', ['explore', 'better-sqlite3', '--', 'npm', 'run', 'build-release'], {
      stdio: 'ignore',
    })
  }
  return load()
}

async function duckTimes(
  columns: TimeColumns,
  from: number,
  to: number,
  runs: number,
): Promise<readonly [readonly number[], number]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(
    'CREATE TABLE hours (agent INTEGER, collectivity INTEGER, day INTEGER, minutes INTEGER)',
  )
  const appender = await connection.createAppender('hours')
  for (let at = 0; at < columns.minutes.length; at += 1) {
    appender.appendInteger(columns.agent[at] ?? 0)
    appender.appendInteger(columns.collectivity[at] ?? 0)
    appender.appendInteger(columns.day[at] ?? 0)
    appender.appendInteger(columns.minutes[at] ?? 0)
    appender.endRow()
  }
  appender.closeSync()
  let total = 0
  const taken = await times(
    runs,
    async () => {
      const rows = (await connection.runAndReadAll(SUMS, [from, to])).getRows()
      total = rows.reduce((sum, [, , minutes]) => sum + Number(minutes), 0)
    },
    WARM,
  )
  connection.closeSync()
  return [taken, total]
}

async function sqliteTimes(
  columns: TimeColumns,
  from: number,
  to: number,
  runs: number,
): Promise<readonly [readonly number[], number]> {
  const Sqlite = loadSqlite()
  const database = new Sqlite(':memory:')
  database.exec(
    'CREATE TABLE hours (agent INTEGER, collectivity INTEGER, day INTEGER, minutes INTEGER)',
  )
  const insert = database.prepare('INSERT INTO hours VALUES (?, ?, ?, ?)')
  database.transaction(() => {
    for (let at = 0; at < columns.minutes.length; at += 1) {
      insert.run(columns.agent[at], columns.collectivity[at], columns.day[at], columns.minutes[at])
    }
  })()
  database.exec('CREATE INDEX by_day ON hours (day)')
  const select = database.prepare<[number, number], { readonly minutes: number }>(SUMS)
  let total = 0
  const taken = await times(
    runs,
    () => {
      total = select.all(from, to).reduce((sum, row) => sum + row.minutes, 0)
    },
    WARM,
  )
  database.close()
  return [taken, total]
}

/** The hours of a year by body and agent, over the same million lines: ours, DuckDB's and SQLite's, in memory. */
export async function measureRivals(
  large: WorkspaceFile,
  year: number,
): Promise<readonly Figure[]> {
  const [agreement] = large.agreements
  if (agreement === undefined) throw new Error('The territory has no agreement')
  const runs = 25
  const hours = timeColumns(large.timesheets)
  const period = yearPeriod(year)
  const bodies = agreement.beneficiaries.map(({ collectivityId }) => collectivityId)
  const agents = agreement.agents.map(({ agentId }) => agentId)
  const months = monthsOf(period)
  const rowOf = new Map(bodies.map((id, row) => [id, row]))
  const order = { bodies, rowOf, months }
  const days = partMonthDays(months, period)
  // The sums by agent, month and body are kept with the hours: each run adds them up anew.
  const book = hourBook(hours)
  let total = 0
  const own = await times(
    runs,
    () => {
      total = countServiceUse(order, agentColumns(agents, days, rowOf)(book), []).all
    },
    WARM,
  )
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)]
  const [duck, duckTotal] = await duckTimes(hours, from, to, runs)
  const [sqlite, sqliteTotal] = await sqliteTimes(hours, from, to, runs)
  if (duckTotal !== total || sqliteTotal !== total) {
    throw new Error(
      `Sums differ: ${String(total)}, DuckDB ${String(duckTotal)}, SQLite ${String(sqliteTotal)}`,
    )
  }
  const mid = (list: readonly number[]): number => quantile(list, 0.5)
  return [
    {
      name: 'hours of a year by body and agent, 1,000,000 lines',
      value: mid(own),
      unit: 'ms',
      runs,
    },
    { name: '  the same by DuckDB', value: mid(duck), unit: 'ms', runs },
    { name: '  the same by SQLite (indexed by day)', value: mid(sqlite), unit: 'ms', runs },
    { name: '  DuckDB / ours', value: mid(duck) / mid(own), unit: '×', runs },
    { name: '  SQLite / ours', value: mid(sqlite) / mid(own), unit: '×', runs },
  ]
}
