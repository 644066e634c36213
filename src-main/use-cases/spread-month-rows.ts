import { minutes } from '#shared/kernel/minutes'
import { firstDayOf, readMonth } from '#shared/kernel/month'
import { daysOf, monthPeriod } from '#shared/kernel/period'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportRow, ImportTable } from '#shared/domain/imports/import-table'
import { nameBook } from '#shared/domain/imports/match-names'
import { agentIndex, collectivityIndex } from '#shared/domain/imports/name-index'
import { readImportDuration } from '#shared/domain/imports/read-import-duration'
import { resolveColumns } from '#shared/domain/imports/resolve-columns'
import { spreadMonth } from '#shared/domain/timesheets/spread-month'
import { workingDays } from '#shared/domain/timesheets/working-days'
import type { Registers } from './ports'

/** The longest total of a month: every hour of thirty-one days. */
const LONGEST_MONTH = minutes(31 * 1440)

const clock = (total: number): string =>
  `${String(Math.floor(total / 60))}:${String(total % 60).padStart(2, '0')}`

/**
 * Puts in place of a row whose day is a month ("2027-01") one row for each working day of the agent for that body: the total is
 * spread as the tool of the wall spreads it, and each day is shown before it is kept. Other rows stay as they are.
 */
export function spreadMonthRows(
  registers: Registers,
  table: ImportTable,
  mapping: ImportMapping,
): ImportTable {
  const resolved = resolveColumns(mapping, table.headers)
  if (!resolved.ok) return table
  const { agent, collectivity, day, duration } = resolved.value
  if (agent === undefined || collectivity === undefined || day === undefined) return table
  const isMonth = ({ cells }: ImportRow): boolean => readMonth((cells[day] ?? '').trim()) !== null
  if (duration === undefined || !table.rows.some(isMonth)) return table
  const book = nameBook(
    {
      agent: agentIndex([...registers.agents.values()]),
      collectivity: collectivityIndex([...registers.collectivities.values()]),
    },
    mapping.names,
    (kind, id) => (kind === 'agent' ? registers.agents.has(id) : registers.collectivities.has(id)),
  )
  const known = {
    agreements: [...registers.agreements.values()],
    templates: [...registers.weekTemplates.values()],
    absences: [...registers.absences.values()],
    collectivities: [...registers.collectivities.values()],
  }

  function spread(row: ImportRow): readonly ImportRow[] {
    const month = readMonth((row.cells[day ?? 0] ?? '').trim())
    if (month === null || row.faults !== undefined) return [row]
    const onDay = (on: string, length: string): ImportRow => ({
      ...row,
      cells: row.cells.with(day ?? 0, on).with(duration ?? 0, length),
    })
    const written = (row.cells[duration ?? 0] ?? '').trim()
    const who = registers.agents.get(
      book.look('agent', (row.cells[agent ?? 0] ?? '').trim(), row.line).id ?? '',
    )
    const body = book.look('collectivity', (row.cells[collectivity ?? 0] ?? '').trim(), row.line)
    // What is not known is asked for by name: the day is none of the reasons.
    const isBody = body.id !== null || body.state === 'exact' || body.state === 'chosen'
    if (who === undefined || !isBody) return [onDay(firstDayOf(month), written)]
    const total = readImportDuration(written, mapping.durations, LONGEST_MONTH)
    if (!total.ok || !('seconds' in total.value)) return [onDay(firstDayOf(month), written)]
    const days = workingDays({ ...known, agent: who, days: daysOf(monthPeriod(month)) }, body.id)
    const shares = spreadMonth(minutes(Math.floor((total.value.seconds + 30) / 60)), days, [])
    return shares.ok
      ? shares.value.map((share) => onDay(share.day, clock(share.minutes)))
      : [{ ...row, faults: [{ column: null, code: 'noWorkingDay', found: month }] }]
  }
  return { ...table, rows: table.rows.flatMap(spread) }
}
