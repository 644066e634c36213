import type { LegalForm } from '../agreements/legal-form'
import { FORM_RULES } from './form-rules'

/** Whether the act of a form is a règlement, which the lender sets alone, and no convention. */
export const isRegulation = (form: LegalForm | null | undefined): boolean =>
  form != null && FORM_RULES[form].papers.some(({ paper }) => paper === 'regulation')
