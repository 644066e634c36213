import type { Statement, StatementContent } from '#shared/domain/statements/statement'
import type { SheetText } from '../statement/sheet-text'
import { head, text, whole, type WorkbookSheet } from './cells'

type Cells = WorkbookSheet['rows'][number]

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

/** Heads of the columns that say whose a line is: rank, number, body. */
export const ownerHeads = ({ t }: SheetText): Cells => [
  head(t('workbook.rank')),
  head(t('workbook.number')),
  head(t('words.body')),
]

/** The cells under `ownerHeads`. */
export const ownerCells = ({ content, rank }: StatementLine<unknown>): Cells => [
  whole(rank),
  text(content.number),
  text(content.beneficiary.name),
]
