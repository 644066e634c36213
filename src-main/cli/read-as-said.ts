import { datesHinted, datesShown, readAlike, unitShown } from '#shared/domain/imports/guess-mapping'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { StartedImport } from '../use-cases/start-import'
import type { ImportQuestion } from './import-document'

/**
 * How a file is read once a mapping file has had its say, and what it still leaves open. Columns that the mapping file names are
 * looked at anew: their dates and numbers show the order and the unit, or are asked about.
 */
export function readAsSaid(
  { table, mapping, datesKnown, durationsKnown, sheetKnown }: StartedImport,
  said: Partial<ImportMapping>,
): { readonly mapping: ImportMapping; readonly questions: readonly ImportQuestion[] } {
  const { columns = mapping.columns } = said
  const isNew = said.columns !== undefined && table.format !== 'ics'
  const shown = isNew ? datesShown(table, columns) : null
  const hinted = isNew ? datesHinted(table, columns) : null
  const unit = isNew
    ? unitShown(table, { ...mapping, columns }, null)
    : { unit: mapping.durations, sure: durationsKnown }
  const areDatesKnown = isNew ? shown !== null || readAlike(table, columns) : datesKnown
  return {
    mapping: { ...mapping, dates: shown ?? hinted ?? mapping.dates, durations: unit.unit, ...said },
    questions: [
      ...(sheetKnown ? [] : (['sheet'] as const)),
      ...(said.dates === undefined && !areDatesKnown ? (['dates'] as const) : []),
      ...(said.durations === undefined && !unit.sure ? (['durations'] as const) : []),
    ],
  }
}
