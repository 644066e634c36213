import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Stage } from '../stage'

/** The props of every form of a part of an agreement. */
export interface SectionFormProps {
  readonly agreement: Agreement
  readonly onClose: () => void
}

/** The props of a form of terms: they may be those of an amendment. */
export interface TermsFormProps extends SectionFormProps {
  readonly stage: Stage
}
