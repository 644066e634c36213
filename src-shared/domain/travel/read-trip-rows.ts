import type { Day } from '#shared/kernel/day'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import type { Agent } from '../agents/agent'
import type { Collectivity } from '../collectivities/collectivity'
import { agentIndex, collectivityIndex } from '../imports/name-index'
import { orderOfDates, type DateOrder } from '../imports/order-of-dates'
import { namesCancelled } from '../imports/names-cancelled'
import { fitsBothOrders, readImportDay } from '../imports/read-import-day'
import { voidMention } from '../imports/void-line'
import { LONGEST_TRIP, type Trip } from './trip'
import {
  PLAIN_PLACES,
  TRIP_COLUMNS,
  tripPlaces,
  type TripColumn,
  type TripPlaces,
} from './trip-columns'

/** A cell that can't be kept: unreadable or empty, a name of no record, or of several, a date whose order is to be chosen, a trip that its row says was never made. */
export interface TripFault {
  readonly column: TripColumn
  readonly reason: 'empty' | 'unreadable' | 'unknown' | 'ambiguous' | 'open' | 'void'
  readonly found: string
}

/** A row of a table of trips, as far as it is understood. */
export interface TripRow {
  /** Its number in the table, titles counted: the first is 1. */
  readonly line: number
  readonly day: Day | null
  readonly agentId: string | null
  readonly collectivityId: string | null
  readonly tenths: number | null
  readonly purpose: string
  /** Where nothing is wrong: `kept` before, the same as an earlier row (`twice`), or `new`. */
  readonly state: 'wrong' | 'kept' | 'twice' | 'new'
  readonly faults: readonly TripFault[]
}

/** A table of trips as it was understood. */
export interface TripTable {
  readonly rows: readonly TripRow[]
  /** Columns that no title names, and without which no trip can be read. */
  readonly missing: readonly TripColumn[]
  /** Some dates are one day with the day first and another with the month first: the order is to be chosen. */
  readonly isOpen: boolean
}

const PURPOSE = 300

/** The trip that a row describes. */
const saidBy = ({
  day,
  agentId,
  collectivityId,
  tenths,
  purpose,
}: Pick<TripRow, 'day' | 'agentId' | 'collectivityId' | 'tenths' | 'purpose'>): string =>
  [day, agentId, collectivityId, tenths, purpose].join('\u0000')

/**
 * Reads trips copied from a spreadsheet: a day, an agent, the body visited, kilometres, a purpose, by their titles or else
 * in that order. Rows that are kept already are marked, each as often as it is kept, so that the same table twice adds
 * nothing; a row repeated in the table is marked, and is a trip of its own.
 *
 * @param dates the order of dates that show none; `null` where it was not chosen
 */
export function readTripRows(
  table: readonly (readonly string[])[],
  known: {
    readonly agents: readonly Agent[]
    readonly collectivities: readonly Collectivity[]
    readonly trips: readonly Trip[]
  },
  dates: DateOrder | null = null,
): TripTable {
  const cut = table.map((cells) => (cells.length === 1 ? (cells[0] ?? '').split(';') : cells))
  const lines = cut
    .map((cells, at) => ({ line: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const titled = lines[0] === undefined ? null : tripPlaces(lines[0].cells)
  const places: TripPlaces = titled ?? PLAIN_PLACES
  const missing = TRIP_COLUMNS.filter((column) => places[column] < 0 && column !== 'purpose')
  if (missing.length > 0) return { rows: [], missing, isOpen: false }
  const own = titled === null ? lines : lines.slice(1)
  const { order, isOpen } = orderOfDates(
    own.flatMap(({ cells }) => cells[places.day] ?? []),
    dates,
  )
  const [agents, bodies] = [agentIndex(known.agents), collectivityIndex(known.collectivities)]
  const kept = new Map<string, number>()
  for (const trip of known.trips) kept.set(saidBy(trip), (kept.get(saidBy(trip)) ?? 0) + 1)
  const seen = new Set<string>()
  const read = new Set(Object.values(places))

  function readRow({ line, cells }: (typeof own)[number]): TripRow {
    const faults: TripFault[] = []
    const cell = (column: TripColumn): string => (cells[places[column]] ?? '').trim()
    const wrong = (column: TripColumn, reason: TripFault['reason']): null => {
      const found = cell(column).slice(0, 60)
      faults.push({ column, reason: found === '' ? 'empty' : reason, found })
      return null
    }
    const named = (column: 'agent' | 'body'): string | null => {
      const { id, state } = (column === 'agent' ? agents : bodies)(cell(column))
      if (cell(column) !== '' && id !== null) return id
      return wrong(column, state === 'ambiguous' ? state : 'unknown')
    }
    const far = parseDecimal(cell('distance').replace(/\s*km$/i, ''), 1)
    const fields = {
      day:
        isOpen && dates === null && fitsBothOrders(cell('day'))
          ? wrong('day', 'open')
          : (readImportDay(cell('day'), order) ?? wrong('day', 'unreadable')),
      agentId: named('agent'),
      collectivityId: named('body'),
      tenths: far === null || far < 1 || far > LONGEST_TRIP ? wrong('distance', 'unreadable') : far,
      purpose: cell('purpose').slice(0, PURPOSE),
    }
    const said =
      voidMention(cells, read, 'work') ??
      (namesCancelled(fields.purpose) ? fields.purpose : undefined)
    if (said !== undefined) faults.push({ column: 'purpose', reason: 'void', found: said.trim() })
    if (faults.length > 0) return { line, ...fields, state: 'wrong', faults }
    const key = saidBy(fields)
    const before = kept.get(key) ?? 0
    if (before > 0) kept.set(key, before - 1)
    const state = before > 0 ? 'kept' : seen.has(key) ? 'twice' : 'new'
    seen.add(key)
    return { line, ...fields, state, faults }
  }
  return { rows: own.map(readRow), missing, isOpen }
}
