import type { LegalForm } from '#shared/domain/agreements/legal-form'
import type { ActKind } from './act-methods'

/** An act that some or all forms give, besides amendments and letters. */
type FormAct = Extract<
  ActKind,
  | 'convention'
  | 'annex'
  | 'impactSheet'
  | 'lenderResolution'
  | 'beneficiaryResolution'
  | 'consent'
  | 'order'
>

const CONVENTION = ['convention', 'annex', 'lenderResolution', 'beneficiaryResolution'] as const

const OWN: Readonly<Partial<Record<LegalForm, readonly FormAct[]>>> = {
  sharedService: [
    'convention',
    'impactSheet',
    'annex',
    'lenderResolution',
    'beneficiaryResolution',
  ],
  staffSecondment: [...CONVENTION, 'consent', 'order'],
  // A règlement is adopted by the body whose goods they are, and by it alone.
  sharedAsset: ['convention', 'annex', 'lenderResolution'],
}

/** The acts that an agreement of a form gives, besides amendments and letters, in the order in which they are made. */
export const actsOfForm = (form: LegalForm | undefined): readonly FormAct[] =>
  (form === undefined ? undefined : OWN[form]) ?? CONVENTION
