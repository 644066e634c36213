import type { UnitsFailure } from '#shared/domain/units/parse-units'
import { month } from '#shared/kernel/month'
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
  const [agreementId = '', on = ''] = key.split(' ')
  return paths.units(agreementId, month(on))
})
