import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'
import { articleWords } from '#shared/wording/article-words'
import type { StatementContent } from '#shared/domain/statements/statement'

/** Which words a statement uses: units that the law has counted, an individual loan, or neither. */
export type FormWords = 'units' | 'loan' | 'plain'

/** The words of a legal form; `null`: none was chosen. */
export function wordsOfForm(form: LegalForm | null): FormWords {
  if (form === null) return 'plain'
  if (form === 'staffSecondment') return 'loan'
  return FORM_RULES[form].costNotice === null ? 'plain' : 'units'
}

/** The words of a statement. One issued before statements kept their form uses those of units, as it did then. */
export const formWords = ({ acts }: Pick<StatementContent, 'acts'>): FormWords =>
  acts === undefined ? 'units' : wordsOfForm(acts.legalForm)

/** As documents write it: the article by which a form has its units counted, else the one that founds the form; empty where none was read. */
export function lawOfForm(form: LegalForm | null): string {
  if (form === null) return ''
  const { costNotice, basis } = FORM_RULES[form]
  return articleWords(costNotice?.kind === 'law' ? costNotice.article : (basis ?? ''))
}
