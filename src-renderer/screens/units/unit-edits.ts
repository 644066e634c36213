import type { UnitsFailure } from '#shared/domain/units/parse-units'
import { readMonth } from '#shared/kernel/month'
import { paths } from '../../client/paths'
import { editStore, type CellEdit, type KeptBack } from '../../grid/cell-edits'

/** Why a cell was refused: its text is no number of such units, or main would not keep it. */
export type UnitReason =
  | { readonly kind: 'text'; readonly failures: readonly UnitsFailure[] }
  | KeptBack

/** The state of what was typed in a cell, in hundredths; once kept, the registry of that sequence has it. */
export type UnitEdit = CellEdit<number, UnitReason>

/** What was typed in cells of units (`unitCellKey`). */
export const { edits: unitEdits, note: noteUnits } = editStore<UnitEdit>((key) => {
  // An identifier may have spaces.
  const [, agreementId = '', written = ''] = /^(.+?) (\d{4}-\d{2}) /.exec(key) ?? []
  const of = readMonth(written)
  return of === null ? paths.units() : paths.units(agreementId, of)
})
