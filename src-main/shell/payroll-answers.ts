import { failure, success } from '#shared/kernel/result'
import { guessPayColumns } from '#shared/domain/imports/guess-pay-columns'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportTable } from '#shared/domain/imports/import-table'
import { guessPayDates } from '#shared/domain/imports/guess-pay-dates'
import { rubricTable } from '#shared/domain/imports/rubric-table'
import { paySheetTable } from '#shared/domain/imports/pay-sheet-table'
import type { DeskInput } from '#shared/contract/desk'
import { importFiles, type ImportFile } from '../imports/import-files'
import { readImportBytes, type ImportReader } from '../imports/read-import'
import { keepPayroll } from '../use-cases/keep-payroll'
import type { Ports } from '../use-cases/ports'
import { preparePayroll } from '../use-cases/prepare-payroll'
import type { Answers } from './answers-table'
import type { FileDialogs } from './file-dialogs'

type Pasted = NonNullable<DeskInput<'choosePayrollFile'>['pasted']>

interface PayrollSources {
  readonly ports: Ports
  readonly dialogs: FileDialogs
  readonly readImport: ImportReader
}

/** Under which source mappings of files of pay are remembered. */
const SOURCE = 'payroll'

/** Rows that are shown before the columns are known. */
const FIRST_ROWS = 5

const forgotten = failure({ code: 'importForgotten' } as const)

const columnsOf = ({ columns, pay = [], checks = [] }: ImportMapping): readonly string[] => [
  ...Object.values(columns),
  ...[...pay, ...checks].map(({ column }) => column),
]

/** The texts of the column that holds the months. */
function monthsIn({ headers, rows }: ImportTable, title: string | undefined): readonly string[] {
  const at = headers.findIndex((header) => header.trim() === title)
  return rows.flatMap(({ cells }) => cells[at] ?? [])
}

/** Answers about pay files: one is chosen and kept in memory, rehearsed as often as needed, then kept. */
export function payrollAnswers({ ports, dialogs, readImport }: PayrollSources) {
  const files = importFiles()
  const { keeper, surroundings } = ports

  /** Remembered from a file with the same columns, else guessed. */
  function mappingFor({ fileName, table }: ImportFile): {
    readonly mapping: ImportMapping
    readonly remembered: boolean
  } {
    const titles = new Set(table.headers.map((title) => title.trim()))
    const known = [...keeper.registers().importMappings.values()].filter(
      ({ source }) => source === SOURCE,
    )
    const fitting = known.findLast((one) => columnsOf(one).every((title) => titles.has(title)))
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

  async function readPay(pasted: Pasted | null) {
    if (pasted === null) {
      const path = await dialogs.payrollToImport()
      return path === null ? null : readImport(path, surroundings.today())
    }
    const content = await readImportBytes('', Buffer.from(pasted.text), surroundings.today())
    return content.ok
      ? success({ fileName: pasted.name, bytes: 0, sha256: '', content: content.value })
      : content
  }

  return {
    choosePayrollFile: async ({ pasted }) => {
      const done = await readPay(pasted)
      if (done === null) return success({ asked: false })
      if (!done.ok) return done
      const { fileName, bytes, sha256, content } = done.value
      if ('events' in content) return failure({ code: 'payFileIsCalendar' })
      const year = Number(surroundings.today().slice(0, 4))
      const table = rubricTable(paySheetTable(content, year))
      const token = surroundings.newId()
      const file = { fileName, bytes, sha256, table }
      files.hold(token, file)
      return success({
        asked: true,
        file: {
          token,
          fileName,
          ...mappingFor(file),
          headers: table.headers,
          rowCount: table.rows.length,
          firstRows: table.rows.slice(0, FIRST_ROWS).map(({ cells }) => cells),
        },
      })
    },
    rehearsePayroll: async ({ token, mapping, month }) => {
      const file = files.get(token)
      if (file === null) return forgotten
      const { changes: _, ...rehearsal } = await preparePayroll(keeper, {
        table: file.table,
        mapping,
        month,
      })
      return success(rehearsal)
    },
    keepPayroll: async ({ token, ...order }) => {
      const file = files.get(token)
      if (file === null) return forgotten
      const kept = await keepPayroll(ports, { ...file, ...order })
      if (kept.ok) files.forget(token)
      return kept
    },
  } satisfies Partial<Answers>
}
