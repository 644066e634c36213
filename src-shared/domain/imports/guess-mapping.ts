import { foldText } from '#shared/kernel/fold-text'
import { readMonth } from '#shared/kernel/month'
import { guessUnit, type GuessedUnit } from './guess-units'
import { IMPORT_FIELDS, type ImportField, type ImportMapping } from './import-mapping'
import { formatOf, KNOWN_PROGRAMS, type ImportSource } from './import-source'
import type { ImportTable } from './import-table'
import { placeOfColumn } from './place-of-column'
import { guessDates, readImportDay } from './read-import-day'
import { CALENDAR_COLUMNS, USUAL_TITLES } from './usual-titles'

/** Rows looked at for a guess. */
const SAMPLE = 200

/** What a mapping holds besides its identity and what is remembered. */
type GuessedMapping = Pick<ImportMapping, 'columns' | 'dates' | 'durations'>

/** A guess, and what of it the file leaves no doubt about. */
export interface Guess {
  readonly mapping: GuessedMapping
  /** The file itself shows the order of day and month: 03/04/2027 alone does not. */
  readonly datesKnown: boolean
  /** The unit of durations that are numbers alone. */
  readonly durationsKnown: boolean
}

/** Guesses where a file comes from by its titles; `generic` where none of the known programs writes them. */
export function guessSource({ format, headers }: ImportTable): ImportSource {
  if (format === 'ics') return 'ics'
  const titles = new Set(headers.map((title) => title.trim()))
  return (
    KNOWN_PROGRAMS.find((program) =>
      formatOf(program)?.signs.every((sign) => sign.some((title) => titles.has(title))),
    ) ?? 'generic'
  )
}

/** Texts of a column, without those that are empty. */
function textsOf({ headers, rows }: ImportTable, title: string | undefined): readonly string[] {
  const at = title === undefined ? -1 : placeOfColumn(title, headers)
  return at < 0 ? [] : rows.flatMap(({ cells }) => cells[at]?.trim() || [])
}

/** The first texts of a column. */
const samples = (table: ImportTable, title: string | undefined): readonly string[] =>
  textsOf({ ...table, rows: table.rows.slice(0, SAMPLE) }, title)

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

/** Every date of a file. */
const datesOf = (
  table: ImportTable,
  { day, endDay }: ImportMapping['columns'],
): readonly string[] => [...new Set([...textsOf(table, day), ...textsOf(table, endDay)])]

/** The order that the dates themselves show. */
export const datesShown = (
  table: ImportTable,
  columns: ImportMapping['columns'],
): ImportMapping['dates'] | null => guessDates(datesOf(table, columns))

/** The order to propose where the dates show none: a clock with AM and PM mostly comes with the month first. */
export const datesHinted = (
  table: ImportTable,
  { start, end }: ImportMapping['columns'],
): 'mdy' | null =>
  [...samples(table, start), ...samples(table, end)].some((text) => /\d\s?[ap]m$/i.test(text))
    ? 'mdy'
    : null

/** Whether the dates are the same days in either order: there is nothing to ask. */
export const readAlike = (table: ImportTable, columns: ImportMapping['columns']): boolean =>
  datesOf(table, columns).every((text) => readImportDay(text, 'dmy') === readImportDay(text, 'mdy'))

/** The days of a long month. */
const MOST_DAYS = 31

/** The unit of the durations that are numbers alone; see `guessUnit`. */
export const unitShown = (
  table: ImportTable,
  { columns: { day, duration }, source }: Pick<ImportMapping, 'columns' | 'source'>,
  proposed: ImportMapping['durations'] | null,
): GuessedUnit =>
  guessUnit(
    duration ?? '',
    textsOf(table, duration),
    proposed,
    KNOWN_PROGRAMS.some((program) => program === source),
    textsOf(table, day).some((text) => readMonth(text) !== null) ? MOST_DAYS : 1,
  )

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

/** A folded title without the unit behind it: "heures centiemes", "temps passe h", "duree en minutes". */
const withoutUnit = (folded: string): string =>
  folded.replace(
    / (?:en )?(?:h|heures?|hours?|hh? mm|min|mn|minutes?|jours?|days?|decimales?|decimal|centiemes?)$/,
    '',
  )

/** The titles in the file that a field may have. */
function candidates(
  table: ImportTable,
  source: ImportSource,
  field: ImportField,
): readonly string[] {
  const titles = table.headers.map((title) => title.trim()).filter((title) => title !== '')
  const format = formatOf(source)
  if (format !== null)
    return (format.columns[field] ?? []).filter((title) => titles.includes(title))
  const titled = (folded: readonly string[]): readonly string[] =>
    USUAL_TITLES[field].flatMap((usual) => titles.filter((_, at) => folded[at] === usual))
  const folded = titles.map(foldText)
  const exact = titled(folded)
  return field === 'duration' ? [...exact, ...titled(folded.map(withoutUnit))] : exact
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

/** Takes the day from the beginning, where one column says both. */
function withDay(table: ImportTable, columns: Columns): Columns {
  const { day, start } = columns
  const starts = samples(table, start)
  return day === undefined && start !== undefined && starts.length > 0 && starts.every(isDay)
    ? { ...columns, day: start }
    : columns
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
      durationsKnown: true,
    }
  const byTitle = withDay(table, columnsByTitle(table, source, isKnown))
  const format = formatOf(source)
  const columns = withOneAgent(format === null ? withContent(table, byTitle, isKnown) : byTitle)
  const dates = datesShown(table, columns)
  const unit = unitShown(table, { columns, source }, format?.durations ?? null)
  return {
    mapping: {
      columns,
      dates: dates ?? datesHinted(table, columns) ?? format?.dates ?? 'dmy',
      durations: unit.unit,
    },
    datesKnown: dates !== null || readAlike(table, columns),
    durationsKnown: unit.sure,
  }
}
