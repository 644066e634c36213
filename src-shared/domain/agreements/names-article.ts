/** A reference to the law without its spaces and points: "CGCT, article L. 5211-4-1" holds "L5211-4-1". */
const plain = (text: string): string => text.replaceAll(/[\s.\u00A0]/g, '').toUpperCase()

/** The article of a reference to the law, without its code and its paragraph: "L5211-4-1" of "CGCT L.5211-4-1, III"; empty where it has none. */
export const plainArticle = (reference: string): string =>
  plain(/[LRD]\.\s?[\d-]+/.exec(reference)?.[0] ?? '')

/** Whether a legal basis, as its author wrote it, names an article. */
export function namesArticle(legalBasis: string, reference: string): boolean {
  const article = plainArticle(reference)
  return article !== '' && new RegExp(`${article}(?![\\d-])`).test(plain(legalBasis))
}
