import type { LegalForm } from './legal-form'
import type { LegalFrame } from './legal-frame'

/** What one legal frame changes in the one before it, with what it is from then on; a text is empty, and a form `null`, where there is none. */
export type FrameChange =
  | { readonly kind: 'legalForm'; readonly to: LegalForm | null }
  | { readonly kind: 'legalBasis' | 'annexBudget' | 'exemption'; readonly to: string }

/** What a legal frame changes in the one before it, in the order of an agreement. */
export function frameChanges(before: LegalFrame, after: LegalFrame): readonly FrameChange[] {
  const texts = (['legalBasis', 'annexBudget', 'exemption'] as const).flatMap((kind) => {
    const [from = '', to = ''] = [before[kind], after[kind]]
    return from === to ? [] : [{ kind, to }]
  })
  return before.legalForm === after.legalForm
    ? texts
    : [{ kind: 'legalForm', to: after.legalForm ?? null }, ...texts]
}
