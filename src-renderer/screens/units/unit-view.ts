import type { UnitEdit, UnitReason } from './unit-edits'

/** What a cell shows. */
export interface UnitView {
  /** What counts in totals: what is kept, or about to be. */
  readonly hundredths: number
  readonly state: 'stored' | 'pending' | 'kept' | 'refused'
  readonly refusal: { readonly text: string; readonly reason: UnitReason } | null
}

/**
 * What a cell shows, from what is kept and what was typed: a pending entry is shown immediately, and is replaced by the
 * registry once that has it, so that an undo is shown.
 */
export function unitView(
  stored: number,
  edit: UnitEdit | undefined,
  registrySequence: number,
): UnitView {
  if (edit?.state === 'refused') return { hundredths: stored, state: 'refused', refusal: edit }
  if (edit === undefined) return { hundredths: stored, state: 'stored', refusal: null }
  if (edit.state === 'pending' || registrySequence < edit.storedFrom)
    return { hundredths: edit.value, state: 'pending', refusal: null }
  return { hundredths: stored, state: edit.value === stored ? 'kept' : 'stored', refusal: null }
}
