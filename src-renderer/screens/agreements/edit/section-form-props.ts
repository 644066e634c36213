import type { Agreement } from '#shared/domain/agreements/agreement'

/** What every form of a part of an agreement receives. */
export interface SectionFormProps {
  readonly agreement: Agreement
  readonly onClose: () => void
}
