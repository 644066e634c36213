import type { Agreement } from '#shared/domain/agreements/agreement'
import { ACTS_OF_FORMS } from '#shared/wording/fr/act-forms/acts-of-forms'
import type { FormActs } from '#shared/wording/fr/act-forms/form-acts'

/** The acts of the form of an agreement; those of practice without a form where none was chosen. */
export const formActsOf = ({ legalForm }: Pick<Agreement, 'legalForm'>): FormActs =>
  ACTS_OF_FORMS[legalForm ?? 'informal']
