import type { UnitEdit, UnitReason } from './unit-edits'

/** What a cell shows. */
export interface UnitView {
  /** What counts in totals: what is kept, or about to be. */
  readonly hundredths: number
  readonly state: 'stored' | 'pending' | 'refused'
  readonly refusal: { readonly text: string; readonly reason: UnitReason } | null
}

/**
 * What a cell shows, from what is kept and what was typed: an entry under way shows at once, and gives way to the
 * registry as soon as that holds it, so that an undo is seen.
 */
export function unitView(
  stored: number,
  edit: UnitEdit | undefined,
  registrySequence: number,
): UnitView {
  if (edit?.state === 'refused') return { hundredths: stored, state: 'refused', refusal: edit }
  if (edit === undefined || (edit.state === 'kept' && registrySequence >= edit.readAt))
    return { hundredths: stored, state: 'stored', refusal: null }
  return { hundredths: edit.value, state: 'pending', refusal: null }
}
