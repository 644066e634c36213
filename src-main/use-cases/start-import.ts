import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { calendarTable, type Calendar } from '#shared/domain/imports/calendar-table'
import { checkRemembered, type CheckedMapping } from '#shared/domain/imports/check-remembered'
import { guessMapping, guessSource } from '#shared/domain/imports/guess-mapping'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportRecord } from '#shared/domain/imports/import-record'
import type { ImportSource } from '#shared/domain/imports/import-source'
import type { ImportTable } from '#shared/domain/imports/import-table'
import { agentIndex, collectivityIndex } from '#shared/domain/imports/name-index'
import { resolveColumns } from '#shared/domain/imports/resolve-columns'
import { sheetTable } from '#shared/domain/imports/sheet-table'
import type { Registers, SigningPorts } from './ports'

/** A file that was read, before its content is interpreted. */
export interface FileToImport {
  readonly fileName: string
  readonly sha256: string
  readonly content: ImportTable | Calendar
}

/** A file as a table, with where it comes from and how it may be read. */
export interface StartedImport {
  readonly table: ImportTable
  readonly source: ImportSource
  readonly mapping: ImportMapping
  readonly remembered: boolean
  /** The order of the dates is certain: from the file, or remembered. */
  readonly datesKnown: boolean
  /** So is the unit of durations that are numbers alone. */
  readonly durationsKnown: boolean
  /** What was remembered, and the file contradicts. */
  readonly corrected: CheckedMapping['corrected']
  readonly already: ImportRecord | null
}

const PROGRAMS: Readonly<Partial<Record<ImportSource, string>>> = {
  kimai: 'Kimai',
  toggl: 'Toggl Track',
  clockify: 'Clockify',
  harvest: 'Harvest',
}

const isSure = (state: string): boolean => state === 'exact' || state === 'likely'

/** Whether a text is the name of an agent or a body that the workspace knows. */
function knownNames(
  registers: Registers,
): (kind: 'agent' | 'collectivity', text: string) => boolean {
  const indexes = {
    agent: agentIndex([...registers.agents.values()]),
    collectivity: collectivityIndex([...registers.collectivities.values()]),
  }
  return (kind, text) => isSure(indexes[kind](text).state)
}

/** Only calendars are read as calendars, whatever was asked. */
function sourceOf(table: ImportTable, asked: ImportSource | null): ImportSource {
  const guessed = guessSource(table)
  if (table.format === 'ics') return 'ics'
  return asked === null || asked === 'ics' ? guessed : asked
}

/**
 * Makes a table of a file and finds how to read it: as the last file of its source whose columns it has, else as guessed;
 * names that were matched once are remembered. A file that was kept before, byte for byte, is reported.
 */
export function startImport(
  { keeper, surroundings }: SigningPorts,
  { fileName, sha256, content }: FileToImport,
  asked: ImportSource | null,
): Result<StartedImport, Failure> {
  const registers = keeper.registers()
  const isKnown = knownNames(registers)
  const laid =
    'events' in content
      ? calendarTable(fileName, content, isKnown)
      : success(sheetTable(fileName, content, isKnown))
  if (!laid.ok) return laid
  const table = laid.value
  const source = sourceOf(table, asked)
  const ofSource = [...registers.importMappings.values()].filter((known) => known.source === source)
  const fitting = ofSource.findLast((known) => resolveColumns(known, table.headers).ok)
  const last = ofSource.at(-1)
  const program = PROGRAMS[source]
  const guess = guessMapping(table, source, isKnown)
  const read: CheckedMapping =
    fitting === undefined
      ? {
          ...guess,
          corrected: [],
          mapping: {
            id: program === undefined || last === undefined ? surroundings.newId() : last.id,
            name: program ?? fileName.slice(0, 160),
            source,
            ...guess.mapping,
            names: last?.names ?? [],
          },
        }
      : checkRemembered(table, fitting, surroundings.today())
  const already = [...registers.imports.values()].findLast((known) => known.sha256 === sha256)
  return success({
    table,
    source,
    ...read,
    remembered: fitting !== undefined,
    already: already ?? null,
  })
}
