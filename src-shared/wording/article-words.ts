/**
 * A reference to the law with its articles as the Journal officiel prints them: "CGCT D. 5211-16", the letter kept with its
 * number. What an agreement or an issued statement holds may be typed either way.
 */
export const articleWords = (reference: string): string =>
  reference.replace(/\b([A-Z])\.\s?(?=\d)/g, '$1.\u00A0')
