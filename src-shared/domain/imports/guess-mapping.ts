import { foldText } from '#shared/kernel/fold-text'
import { IMPORT_FIELDS, type ImportField, type ImportMapping } from './import-mapping'
import { CALENDAR_COLUMNS, IMPORT_PRESETS, USUAL_TITLES } from './import-presets'
import type { ImportSource } from './import-source'
import type { ImportTable } from './import-table'
import { guessDates, readImportDay } from './read-import-day'

/** Rows looked at for a guess. */
const SAMPLE = 200

/** What a mapping holds besides its identity and what is remembered. */
type GuessedMapping = Pick<ImportMapping, 'columns' | 'dates' | 'durations'>

/** A guess, and whether the file itself shows the order of day and month: 03/04/2027 alone does not. */
export interface Guess {
  readonly mapping: GuessedMapping
  readonly datesKnown: boolean
}

/** Guesses where a file comes from by its titles; `generic` where none of the known programs writes them. */
export function guessSource({ format, headers }: ImportTable): ImportSource {
  if (format === 'ics') return 'ics'
  const titles = new Set(headers.map((title) => title.trim()))
  const order = ['clockify', 'harvest', 'toggl', 'kimai'] as const
  return (
    order.find((source) =>
      IMPORT_PRESETS[source].signs.every((sign) => sign.some((title) => titles.has(title))),
    ) ?? 'generic'
  )
}

/** Texts of a column, without those that are empty. */
function samples({ headers, rows }: ImportTable, title: string | undefined): readonly string[] {
  const at = headers.findIndex((header) => header.trim() === title)
  if (at < 0) return []
  return rows
    .slice(0, SAMPLE)
    .map(({ cells }) => cells[at]?.trim() ?? '')
    .filter((text) => text !== '')
}

/** The first title whose column holds most known names; a column without any text is the last choice. */
function bestTitle(
  table: ImportTable,
  titles: readonly string[],
  isKnown: ((text: string) => boolean) | null,
): string | undefined {
  let best: string | undefined
  let most = -1
  for (const title of titles) {
    const texts = [...new Set(samples(table, title))]
    if (!table.headers.some((header) => header.trim() === title)) continue
    const score =
      texts.length === 0
        ? 0
        : 1 + (isKnown === null ? 0 : texts.filter(isKnown).length / texts.length)
    if (score > most) [best, most] = [title, score]
  }
  return best
}

/** The order shown by the dates, or by the clock beside them: 09:00 AM means the month first. */
function datesOf(
  table: ImportTable,
  { day, start }: ImportMapping['columns'],
): ImportMapping['dates'] | null {
  const byClock = samples(table, start).some((text) => /\d\s?[ap]m$/i.test(text)) ? 'mdy' : null
  return guessDates(samples(table, day)) ?? byClock
}

/** For a field without a title, the first free column most of whose texts fit it. */
function titleByContent(
  table: ImportTable,
  taken: ReadonlySet<string>,
  fits: (text: string) => boolean,
): string | undefined {
  return table.headers
    .map((title) => title.trim())
    .filter((title) => title !== '' && !taken.has(title))
    .find((title) => {
      const texts = [...new Set(samples(table, title))]
      return texts.filter(fits).length * 2 > texts.length
    })
}

const isDay = (text: string): boolean =>
  (readImportDay(text, 'dmy') ?? readImportDay(text, 'mdy')) !== null

function unitOf(title: string | undefined): ImportMapping['durations'] {
  const folded = foldText(title ?? '')
  if (/\b(min|minutes?)\b/.test(folded)) return 'minutes'
  if (/\b(sec|secondes?|seconds?)\b/.test(folded)) return 'seconds'
  return /\b(jours?|days?)\b/.test(folded) ? 'days' : 'hours'
}

/** The titles in the file that a field may have. */
function candidates(
  table: ImportTable,
  source: ImportSource,
  field: ImportField,
): readonly string[] {
  const titles = table.headers.map((title) => title.trim()).filter((title) => title !== '')
  if (source !== 'generic' && source !== 'ics')
    return (IMPORT_PRESETS[source].columns[field] ?? []).filter((title) => titles.includes(title))
  return USUAL_TITLES[field].flatMap((usual) => titles.filter((title) => foldText(title) === usual))
}

type IsKnown = (kind: 'agent' | 'collectivity', text: string) => boolean

type Columns = Partial<Record<ImportField, string>>

/** The columns by title; where several titles fit a field, the one whose column holds known names. */
function columnsByTitle(table: ImportTable, source: ImportSource, isKnown: IsKnown): Columns {
  const columns: Columns = {}
  const taken = new Set<string>()
  for (const field of IMPORT_FIELDS) {
    const titles = candidates(table, source, field).filter((title) => !taken.has(title))
    const kind = field === 'agent' || field === 'collectivity' ? field : null
    const title = bestTitle(table, titles, kind && ((text) => isKnown(kind, text)))
    if (title === undefined) continue
    columns[field] = title
    taken.add(title)
  }
  return columns
}

/** Adds the fields without a title that the texts of a column reveal: dates, agents, bodies. */
function withContent(table: ImportTable, byTitle: Columns, isKnown: IsKnown): Columns {
  const columns = { ...byTitle }
  const give = (field: 'day' | 'agent' | 'collectivity', fits: (text: string) => boolean): void => {
    if (columns[field] !== undefined) return
    const title = titleByContent(table, new Set(Object.values(columns)), fits)
    if (title !== undefined) columns[field] = title
  }
  give('day', isDay)
  if (columns.agentLastName === undefined) give('agent', (text) => isKnown('agent', text))
  give('collectivity', (text) => isKnown('collectivity', text))
  return columns
}

/** One way to name an agent: the whole name, else last and first name; a last name alone is a whole name. */
function withOneAgent(columns: Columns): Columns {
  const { agentFirstName, agentLastName, ...others } = columns
  if (columns.agent !== undefined) return others
  return agentLastName === undefined || agentFirstName !== undefined
    ? columns
    : { ...others, agent: agentLastName }
}

/**
 * Guesses what the columns of a file mean from their titles, and where titles leave it open, from what they hold.
 *
 * @param isKnown whether a text is the name of a known agent or body
 */
export function guessMapping(table: ImportTable, source: ImportSource, isKnown: IsKnown): Guess {
  if (source === 'ics')
    return {
      mapping: { columns: CALENDAR_COLUMNS, dates: 'ymd', durations: 'hours' },
      datesKnown: true,
    }
  const byTitle = columnsByTitle(table, source, isKnown)
  const preset = source === 'generic' ? null : IMPORT_PRESETS[source]
  const columns = withOneAgent(preset === null ? withContent(table, byTitle, isKnown) : byTitle)
  const dates = datesOf(table, columns)
  return {
    mapping: {
      columns,
      dates: dates ?? preset?.dates ?? 'dmy',
      durations: preset?.durations ?? unitOf(columns.duration),
    },
    datesKnown: dates !== null,
  }
}
