import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { PayrollChoice } from '#shared/contract/payroll-views'
import { chooseSheet } from '#shared/domain/imports/choose-sheet'
import { guessPayColumns, openMonths } from '#shared/domain/imports/guess-pay-columns'
import { hiddenParts } from '#shared/domain/imports/hidden-parts'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { monthNamed } from '#shared/domain/imports/month-in-text'
import type { ImportTable, ReadTable } from '#shared/domain/imports/import-table'
import { guessPayDates } from '#shared/domain/imports/guess-pay-dates'
import { rubricTable } from '#shared/domain/imports/rubric-table'
import { needsYear, paySheetTable, yearNamed } from '#shared/domain/imports/pay-sheet-table'
import { importFiles, type ImportFile } from '../imports/import-files'
import { keepPayroll } from '../use-cases/keep-payroll'
import { preparePayroll } from '../use-cases/prepare-payroll'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'
import { readChosenTable } from './read-chosen-table'

/** A file with all that was read of it, so that another sheet may be chosen. */
interface WholeFile extends ImportFile {
  readonly content: ReadTable
}

/** Under which source mappings of files of pay are remembered. */
const SOURCE = 'payroll'

/** Rows that are shown before the columns are known. */
const FIRST_ROWS = 5

const columnsOf = ({ columns, pay = [], checks = [] }: ImportMapping): readonly string[] => [
  ...Object.values(columns),
  ...[...pay, ...checks].map(({ column }) => column),
]

const hasColumnsOf = (mapping: ImportMapping, { headers }: ImportTable): boolean => {
  const titles = new Set(headers.map((title) => title.trim()))
  return columnsOf(mapping).every((title) => titles.has(title))
}

const isOfPay = (table: ImportTable): boolean => {
  const { columns, pay = [] } = guessPayColumns(table)
  return columns.agent !== undefined && pay.length > 0
}

/** The texts of the column that holds the months. */
function monthsIn({ headers, rows }: ImportTable, title: string | undefined): readonly string[] {
  const at = headers.findIndex((header) => header.trim() === title)
  return rows.flatMap(({ cells }) => cells[at] ?? [])
}

/** Answers about pay files: one is chosen and kept in memory, rehearsed as often as needed, then kept. */
export function payrollAnswers({ ports, dialogs, jobs, readImport }: AnswerSources) {
  const files = importFiles<WholeFile>()
  const { keeper, surroundings } = ports

  const mappings = () =>
    [...keeper.registers().importMappings.values()].filter(({ source }) => source === SOURCE)

  /** Remembered from a file with the same columns, else guessed. */
  function mappingFor(
    fileName: string,
    table: ImportTable,
  ): {
    readonly mapping: ImportMapping
    readonly remembered: boolean
  } {
    const known = mappings()
    const fitting = known.findLast((one) => hasColumnsOf(one, table))
    if (fitting !== undefined) {
      // The order of the dates is the file's own, where it shows it.
      const dates = guessPayDates(monthsIn(table, fitting.columns.day)) ?? fitting.dates
      return { mapping: { ...fitting, dates }, remembered: true }
    }
    const guess = guessPayColumns(table)
    const mapping: ImportMapping = {
      id: surroundings.newId(),
      name: fileName.slice(0, 160),
      source: SOURCE,
      dates: guessPayDates(monthsIn(table, guess.columns.day)) ?? 'dmy',
      durations: 'hours',
      names: known.at(-1)?.names ?? [],
      ...guess,
    }
    return { mapping, remembered: false }
  }

  /** Holds a file that was read, or one sheet of it, and says how it may be taken. */
  function opened(
    { fileName, bytes, sha256, content }: Omit<WholeFile, 'table'>,
    asked: string | null,
    said: number | null,
  ): Result<PayrollChoice, Failure> {
    const known = mappings()
    const yearOf = (table: ImportTable, sheet: string | null): number | null =>
      said ?? yearNamed(table, sheet === null ? [fileName] : [sheet, fileName])
    const chosen = chooseSheet(content, asked, {
      prepare: (table, sheet) => rubricTable(paySheetTable(table, yearOf(table, sheet))),
      fits: (table) => isOfPay(table) || known.some((mapping) => hasColumnsOf(mapping, table)),
      earlier: known.map((mapping) => ({
        name: mapping.name,
        sheet: mapping.sheet,
        isAlike: (table) => hasColumnsOf(mapping, table),
      })),
    })
    if (chosen === null)
      return failure({ code: 'importSheetUnknown', file: fileName, found: asked ?? '' })
    const { table, ...choice } = chosen
    const token = surroundings.newId()
    files.hold(token, { fileName, bytes, sha256, content, table })
    const { mapping, remembered } = mappingFor(fileName, table)
    const { sheet } = choice
    const whole = content.sheets?.find(({ name }) => name === sheet)?.table ?? content
    const isYearNeeded = needsYear(whole)
    const year = isYearNeeded ? yearOf(whole, sheet) : null
    return success({
      asked: true,
      file: {
        ...choice,
        token,
        fileName,
        mapping: sheet === null ? mapping : { ...mapping, sheet },
        remembered,
        year,
        isYearOpen: isYearNeeded && year === null,
        isYearGuessed: year !== null && said === null,
        monthNamed:
          mapping.columns.day === undefined && openMonths(table).length === 0
            ? monthNamed([...(table.heading ?? []), sheet ?? '', fileName])
            : null,
        headers: table.headers,
        ...hiddenParts(whole),
        rowCount: table.rows.length,
        firstRows: table.rows.slice(0, FIRST_ROWS).map(({ cells }) => cells),
      },
    })
  }

  return {
    choosePayrollFile: async ({ pasted }) => {
      const today = surroundings.today()
      const read = await readChosenTable(
        pasted,
        dialogs.payrollToImport,
        { jobs, readImport },
        today,
      )
      if (read === null) return success({ asked: false })
      return read.ok ? opened(read.value, null, null) : read
    },
    readPayrollAs: ({ token, sheet, year }) =>
      Promise.resolve(files.use(token, (file) => opened(file, sheet, year))),
    rehearsePayroll: async ({ token, ...reading }) =>
      files.use(token, async ({ table }) => {
        const { changes: _, ...rehearsal } = await preparePayroll(keeper, { ...reading, table })
        return success(rehearsal)
      }),
    keepPayroll: async ({ token, ...order }) =>
      files.use(token, async (file) => {
        const kept = await keepPayroll(ports, { ...file, ...order })
        if (kept.ok) files.forget(token)
        return kept
      }),
  } satisfies Partial<Answers>
}
