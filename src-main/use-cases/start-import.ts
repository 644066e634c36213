import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChosenImport } from '#shared/contract/import-views'
import { agentName } from '#shared/domain/agents/agent'
import { calendarTable, type Calendar } from '#shared/domain/imports/calendar-table'
import { chooseSheet, type ChosenSheet } from '#shared/domain/imports/choose-sheet'
import { checkRemembered, type CheckedMapping } from '#shared/domain/imports/check-remembered'
import { guessMapping, guessSource } from '#shared/domain/imports/guess-mapping'
import { hoursTable } from '#shared/domain/imports/hours-table'
import { hasColumnsOf } from '#shared/domain/imports/has-columns-of'
import { formatOf, type ImportSource } from '#shared/domain/imports/import-source'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportTable, ReadTable } from '#shared/domain/imports/import-table'
import { agentIndex, collectivityIndex } from '#shared/domain/imports/name-index'
import { personWords } from '#shared/domain/imports/name-words'
import { resolveColumns } from '#shared/domain/imports/resolve-columns'
import type { Registers, SigningPorts } from './ports'

/** A file that was read, before its content is interpreted. */
export interface FileToImport {
  readonly fileName: string
  readonly sha256: string
  readonly content: ReadTable | Calendar
}

/** A file as a table, with where it comes from and how it may be read. */
export type StartedImport = ChosenSheet &
  Pick<
    ChosenImport,
    'source' | 'mapping' | 'remembered' | 'datesKnown' | 'durationsKnown' | 'corrected' | 'already'
  >

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

/**
 * The names that are remembered, but for an agent who was chosen for a file that names none ("feuille.csv"), whose name has nothing of
 * the agent's: the next such file may be that of another one.
 */
function namesFor(
  { unnamedAgent }: Pick<ImportTable, 'unnamedAgent'>,
  names: ImportMapping['names'],
  registers: Registers,
): ImportMapping['names'] {
  if (unnamedAgent === undefined) return names
  const words = new Set(personWords(unnamedAgent))
  return names.filter(({ kind, found, id }) => {
    const agent = kind === 'agent' && found === unnamedAgent ? registers.agents.get(id ?? '') : null
    return agent == null || personWords(agentName(agent)).some((word) => words.has(word))
  })
}

/** Only calendars are read as calendars, whatever was asked. */
function sourceOf(table: ImportTable, asked: ImportSource | null): ImportSource {
  const guessed = guessSource(table)
  if (table.format === 'ics') return 'ics'
  return asked === null || asked === 'ics' ? guessed : asked
}

/** The table to read: of a calendar, or of a sheet. */
function laidOut(
  registers: Registers,
  { fileName, content }: FileToImport,
  asked: ImportSource | null,
  sheet: string | null,
): Result<ChosenSheet, Failure> {
  const isKnown = knownNames(registers)
  const laid = 'events' in content ? calendarTable(fileName, content, isKnown) : success(content)
  if (!laid.ok) return laid
  const chosen = chooseSheet(laid.value, sheet, {
    prepare: (table) =>
      table.format === 'ics' ? table : hoursTable(fileName, table, asked, isKnown),
    fits: (table) =>
      resolveColumns(guessMapping(table, sourceOf(table, asked), isKnown).mapping, table.headers)
        .ok,
    earlier: [...registers.importMappings.values()].map(({ name, sheet: of, columns }) => ({
      name,
      sheet: of,
      isAlike: ({ headers }) => hasColumnsOf({ columns }, headers),
    })),
  })
  return chosen === null
    ? failure({ code: 'importSheetUnknown', file: fileName, found: sheet ?? '' })
    : success(chosen)
}

/**
 * Makes a table of a file and finds how to read it: as the last file of its source whose columns it has, else as guessed;
 * names that were matched once are remembered, and so is the sheet of a workbook. A file that was kept before, byte for byte, is reported.
 *
 * @param sheet the name of the sheet to read; `null` where it is to be found
 */
export function startImport(
  { keeper, surroundings }: SigningPorts,
  file: FileToImport,
  asked: ImportSource | null,
  sheet: string | null = null,
): Result<StartedImport, Failure> {
  const registers = keeper.registers()
  const isKnown = knownNames(registers)
  const laid = laidOut(registers, file, asked, sheet)
  if (!laid.ok) return laid
  const { fileName, sha256 } = file
  const { table, sheet: chosen } = laid.value
  const source = sourceOf(table, asked)
  const ofSource = [...registers.importMappings.values()].filter((known) => known.source === source)
  const fitting = ofSource.findLast((known) => hasColumnsOf(known, table.headers))
  const last = ofSource.at(-1)
  const program = formatOf(source)?.name
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
  const names = namesFor(table, read.mapping.names, registers)
  const mapping = { ...read.mapping, names }
  return success({
    ...laid.value,
    source,
    ...read,
    mapping: chosen === null ? mapping : { ...mapping, sheet: chosen },
    remembered: fitting !== undefined,
    already: already ?? null,
  })
}
