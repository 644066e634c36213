import { foldText } from '#shared/kernel/fold-text'
import type { ImportField, ImportMapping } from './import-mapping'
import { IMPORT_FIELDS } from './import-mapping'
import { CALENDAR_COLUMNS, IMPORT_PRESETS, USUAL_TITLES } from './import-presets'
import type { ImportSource } from './import-source'
import type { ImportTable } from './import-table'
import { guessDates } from './read-import-day'

/** Rows looked at for a guess. */
const SAMPLE = 200

/** What a mapping holds besides its identity and what is remembered. */
type GuessedMapping = Pick<ImportMapping, 'columns' | 'dates' | 'durations'>

/** A guess, and whether the file itself tells day from month: 03/04/2027 alone does not. */
export interface Guess {
  readonly mapping: GuessedMapping
  readonly datesTold: boolean
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
  knows: ((text: string) => boolean) | null,
): string | undefined {
  let best: string | undefined
  let most = -1
  for (const title of titles) {
    const texts = [...new Set(samples(table, title))]
    if (!table.headers.some((header) => header.trim() === title)) continue
    const score =
      texts.length === 0 ? 0 : 1 + (knows === null ? 0 : texts.filter(knows).length / texts.length)
    if (score > most) [best, most] = [title, score]
  }
  return best
}

/** The order that the dates tell, or the clock beside them: who writes 09:00 AM writes the month first. */
function datesOf(
  table: ImportTable,
  { day, start }: ImportMapping['columns'],
): ImportMapping['dates'] | null {
  const byClock = samples(table, start).some((text) => /\d\s?[ap]m$/i.test(text)) ? 'mdy' : null
  return guessDates(samples(table, day)) ?? byClock
}

function unitOf(title: string | undefined): ImportMapping['durations'] {
  const folded = foldText(title ?? '')
  if (/\b(min|minutes?)\b/.test(folded)) return 'minutes'
  if (/\b(sec|secondes?|seconds?)\b/.test(folded)) return 'seconds'
  return /\b(jours?|days?)\b/.test(folded) ? 'days' : 'hours'
}

/** The titles of the file under which a field may stand. */
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

/**
 * Guesses what the columns of a file mean from their titles, and where a title leaves a choice, from what they hold.
 *
 * @param knows whether a text is the name of a known agent or body
 */
export function guessMapping(
  table: ImportTable,
  source: ImportSource,
  knows: (kind: 'agent' | 'collectivity', text: string) => boolean,
): Guess {
  if (source === 'ics')
    return {
      mapping: { columns: CALENDAR_COLUMNS, dates: 'ymd', durations: 'hours' },
      datesTold: true,
    }
  const columns: Partial<Record<ImportField, string>> = {}
  const taken = new Set<string>()
  for (const field of IMPORT_FIELDS) {
    const titles = candidates(table, source, field).filter((title) => !taken.has(title))
    const kind = field === 'agent' || field === 'collectivity' ? field : null
    const title = bestTitle(table, titles, kind && ((text) => knows(kind, text)))
    if (title === undefined) continue
    columns[field] = title
    taken.add(title)
  }
  if (columns.agent !== undefined) delete columns.agentFirstName
  if (columns.agent !== undefined) delete columns.agentLastName
  if (columns.agentLastName !== undefined && columns.agentFirstName === undefined) {
    columns.agent = columns.agentLastName
    delete columns.agentLastName
  }
  const known = source === 'generic' ? null : IMPORT_PRESETS[source]
  const told = datesOf(table, columns)
  return {
    mapping: {
      columns,
      dates: told ?? known?.dates ?? 'dmy',
      durations: known?.durations ?? unitOf(columns.duration),
    },
    datesTold: told !== null,
  }
}
