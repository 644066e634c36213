import type { Agreement } from './agreement'
import type { LegalForm } from './legal-form'

/**
 * The number of the act under which an agreement serves bodies of a form: that of the agreement, or with "bis" where a second
 * form has an act of its own, so that no two acts have the same number. Which bodies each serves does not change it.
 */
export const actReference = (
  { reference, legalForm }: Pick<Agreement, 'reference' | 'legalForm'>,
  form: LegalForm | undefined,
): string => (form === legalForm ? reference : `${reference} bis`)
