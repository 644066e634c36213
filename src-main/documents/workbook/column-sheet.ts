import type { Statement, StatementContent } from '#shared/domain/statements/statement'
import type { SheetText } from '../statement/sheet-text'
import { head, text, whole, type Cell, type WorkbookSheet } from './cells'

/** A column of a sheet: its title, its usual width, and its cell for a line, whose number on the sheet formulas name. */
export type Column<L> = readonly [title: string, width: number, cell: (line: L, at: string) => Cell]

/** A sheet with a line for each of some things, under one row of titles. */
export const columnSheet = <L>(
  name: string,
  lines: readonly L[],
  columns: readonly Column<L>[],
): WorkbookSheet => ({
  name,
  heading: 1,
  widths: columns.map(([, width]) => width),
  rows: [
    columns.map(([title]) => head(title)),
    ...lines.map((line, index) => columns.map(([, , cell]) => cell(line, String(index + 2)))),
  ],
})

/** A line of a statement, with its statement and the rank of that among those of the workbook, from 1. */
interface StatementLine<L> {
  readonly line: L
  readonly content: StatementContent
  readonly rank: number
}

/** The lines of one kind of all statements, in their order. */
export const statementLines = <L>(
  statements: readonly Statement[],
  linesOf: (content: StatementContent) => readonly L[],
): readonly StatementLine<L>[] =>
  statements.flatMap(({ content }, index) =>
    linesOf(content).map((line) => ({ line, content, rank: index + 1 })),
  )

/** The columns that say whose a line is: rank, number, body. */
export const ownerColumns = ({ t }: SheetText): readonly Column<StatementLine<unknown>>[] => [
  [t('workbook.rank'), 6, ({ rank }) => whole(rank)],
  [t('workbook.number'), 11, ({ content }) => text(content.number)],
  [t('words.body'), 30, ({ content }) => text(content.beneficiary.name)],
]
