import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Stage } from '../stage'

/** What every form of a part of an agreement receives. */
export interface SectionFormProps {
  readonly agreement: Agreement
  readonly onClose: () => void
}

/** What a form of terms receives: they may be those of an amendment. */
export interface TermsFormProps extends SectionFormProps {
  readonly stage: Stage
}
