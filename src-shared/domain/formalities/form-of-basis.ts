import { LEGAL_FORMS, type LegalForm } from '../agreements/legal-form'
import { namesArticle, plainArticle } from '../agreements/names-article'
import { FORM_RULES } from './form-rules'

/**
 * The form that an agreement names by its article, where it was drawn up before agreements had a form, or where a signed file
 * does not have it: the longest article that its legal basis holds. Forms of one article count their units alike.
 * `null` where no article of a form is named.
 */
export function formOfBasis(legalBasis: string): LegalForm | null {
  const [found] = LEGAL_FORMS.map((form) => ({ form, basis: FORM_RULES[form].basis ?? '' }))
    .filter(({ basis }) => namesArticle(legalBasis, basis))
    .toSorted((a, b) => plainArticle(b.basis).length - plainArticle(a.basis).length)
  return found?.form ?? null
}
