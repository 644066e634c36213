import { CsvError, parse } from 'csv-parse/sync'
import { isCellError } from '#shared/domain/imports/cell-error'
import type { ImportFileFailure } from '#shared/domain/imports/import-failures'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import type { ImportRow, ImportSeparator, ImportTable } from '#shared/domain/imports/import-table'
import { layOutTable } from '#shared/domain/imports/lay-out-table'
import { withStruckCells } from '#shared/domain/imports/struck-cells'
import { withoutStrikes } from '#shared/domain/imports/struck-text'
import { failure, type Result } from '#shared/kernel/result'
import type { DecodedText } from './decode-text'

const SEPARATORS = [';', ',', '\t', '|'] as const
/** Lines read to find the separator. */
const SAMPLE = 30
/** Room for a heading above the titles. */
const MOST_RECORDS = IMPORT_LIMITS.rows + 20

/** How often a separator is outside quotes in each of the first lines. */
function countsOf(lines: readonly string[], separator: string): readonly number[] {
  return lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1)
}

/**
 * The separator that gives most lines the same number of columns: a comma within French decimals varies from line to line.
 */
function guessSeparator(text: string): ImportSeparator {
  const lines = text
    .slice(0, 200_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE)
  const scored = SEPARATORS.map((separator) => {
    const counts = countsOf(lines, separator).filter((count) => count > 0)
    const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
    const alike = counts.filter((count) => count === usual).length
    return { separator, score: alike * Math.min(usual, 3) }
  })
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

/** The first line that some programs write for Excel: `sep=;`. */
function announced(text: string): ImportSeparator | null {
  const match = /^sep=([;,\t|])\n/i.exec(text.slice(0, 8))
  return SEPARATORS.find((separator) => separator === match?.[1]) ?? null
}

/** A record without the empty cells at its end. */
function trimmed(record: readonly string[]): readonly string[] {
  const last = record.findLastIndex((cell) => cell !== '')
  return last === record.length - 1 ? record : record.slice(0, last + 1)
}

/** What ends each line with separators alone, and nothing after them. */
const ENDING: Readonly<Record<ImportSeparator, RegExp>> = {
  ';': /(?<!;);+(?=\n|$)/g,
  ',': /(?<!,),+(?=\n|$)/g,
  '\t': /(?<!\t)\t+(?=\n|$)/g,
  '|': /(?<!\|)\|+(?=\n|$)/g,
}

/** The text without the empty cells at the ends of its lines, which take memory while they are read; from its last quote on. */
function withoutEmptyEnds(text: string, separator: ImportSeparator): string {
  const at = text.lastIndexOf('"') + 1
  return text.slice(0, at) + text.slice(at).replace(ENDING[separator], '')
}

/** Separators on one line from which on it holds more cells than are read, whatever its quoted texts hold. */
const MOST_SEPARATORS = IMPORT_LIMITS.columns * 1000

/** Whether a line has so many separators that reading it as one record takes memory without bounds. */
function isOverwide(text: string, separator: string): boolean {
  const [apart, end] = [separator.charCodeAt(0), '\n'.charCodeAt(0)]
  let inLine = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === end) inLine = 0
    else if (code === apart && (inLine += 1) > MOST_SEPARATORS) return true
  }
  return false
}

/** The cells of a row that hold an error in place of a value: a name or a label would be that. */
function errorsIn(cells: readonly string[]): Pick<ImportRow, 'faults'> {
  const faults = cells.flatMap((cell, at) =>
    (cell[0] === '#' || cell[0] === 'E') && isCellError(cell)
      ? [{ column: at + 1, code: 'cellError' as const, found: cell.trim() }]
      : [],
  )
  return faults.length === 0 ? {} : { faults }
}

/** A row with what can't be taken in it: errors of a spreadsheet, and what is struck out. */
function markedRow(line: number, texts: readonly string[]): ImportRow {
  const bare = texts.map(withoutStrikes)
  const struck = new Set(bare.flatMap((text, at) => (text === null ? [] : at + 1)))
  const cells = texts.map((text, at) => bare[at] ?? text)
  return withStruckCells({ line, cells, ...errorsIn(cells) }, struck)
}

const breaksIn = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

/**
 * Reads a text parted by `;`, `,`, `|` or tabs, with quotes. Lines are those of the file: a cell may hold ends of lines, and
 * its row is where it begins.
 */
export function readCsv(
  file: string,
  { text, encoding }: DecodedText,
): Result<ImportTable, ImportFileFailure> {
  const said = announced(text)
  const separator = said ?? guessSeparator(text)
  const tooWide = { code: 'importTooManyColumns', file, limit: IMPORT_LIMITS.columns } as const
  if (isOverwide(text, separator)) return failure(tooWide)
  const rows: ImportRow[] = []
  let [last, cells] = [0, 0]
  try {
    parse(withoutEmptyEnds(text, separator), {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: IMPORT_LIMITS.cell * 20,
      on_record: (record: string[], { lines }: { readonly lines: number }) => {
        last = lines
        const row = trimmed(record)
        cells += row.length
        if (row.length > 0 && cells <= IMPORT_LIMITS.cells && rows.length <= MOST_RECORDS)
          rows.push(markedRow(lines - breaksIn(record), row))
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return failure(
      error.code === 'CSV_MAX_RECORD_SIZE'
        ? { code: 'importCellTooLong', file, line: last + 1, limit: IMPORT_LIMITS.cell }
        : { code: 'importQuoteOpen', file, line: last + 1 },
    )
  }
  if (cells > IMPORT_LIMITS.cells)
    return failure({ code: 'importTooManyCells', file, limit: IMPORT_LIMITS.cells })
  return layOutTable(file, said === null ? rows : rows.slice(1), {
    format: 'csv',
    encoding,
    separator,
  })
}
