import type { StatementContent } from '#shared/domain/statements/statement'
import type { SheetText } from './sheet-text'
import type { StatementSheet } from './statement-sheet'

/** A part of a sheet that is written from what its statement says. */
export interface ContentProps {
  readonly content: StatementContent
  readonly text: SheetText
}

/** A part of a sheet that is written from all that the sheet holds. */
export interface SheetProps {
  readonly sheet: StatementSheet
  readonly text: SheetText
}
