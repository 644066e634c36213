import { LEGAL_FORMS, type LegalForm } from '../agreements/legal-form'
import { FORM_RULES } from './form-rules'

/** A reference to the law without its spaces and points: "CGCT, article L. 5211-4-1" holds "L5211-4-1". */
const plain = (text: string): string => text.replaceAll(/[\s.\u00A0]/g, '').toUpperCase()

/** The article of a reference to the law, without its code and its paragraph: "L.5211-4-1" of "CGCT L.5211-4-1, III". */
const articleOf = (basis: string): string => plain(/[LRD]\.\s?[\d-]+/.exec(basis)?.[0] ?? '')

/**
 * The form that an agreement names by its article, where it was drawn up before agreements had a form, or where a signed file
 * does not have it: the longest article that its legal basis holds. Both directions of L.5211-4-1 count their units alike.
 * `null` where no article of a form is named.
 */
export function formOfBasis(legalBasis: string): LegalForm | null {
  const said = plain(legalBasis)
  const [found] = LEGAL_FORMS.map((form) => ({
    form,
    article: articleOf(FORM_RULES[form].basis ?? ''),
  }))
    .filter(({ article }) => article !== '' && new RegExp(`${article}(?![\\d-])`).test(said))
    .toSorted((a, b) => b.article.length - a.article.length)
  return found?.form ?? null
}
