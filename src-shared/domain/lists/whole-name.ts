import { foldText } from '#shared/kernel/fold-text'

/** The names of a person who is written in one cell. */
export interface PersonNames {
  readonly firstName: string
  readonly lastName: string
}

const TITLE = /^(m|mr|mme|mlle|monsieur|madame|mademoiselle|ms|mrs)\.?\s+/i

const isCapital = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/**
 * The first and the last name in a text, as far as something shows which is which: a comma after the last name, the last name in
 * capitals, or of two words the title of the column. `null` where nothing does.
 *
 * @param title of the column: "Nom et prénom", "Prénom nom", "Agent"
 */
export function wholeName(text: string, title: string): PersonNames | null {
  const name = text.replace(TITLE, '').trim()
  const [before = '', after, ...others] = name.split(',').map((part) => part.trim())
  if (after !== undefined)
    return before === '' || after === '' || others.length > 0
      ? null
      : { firstName: after, lastName: before }
  const words = name.split(' ')
  const capitals = words.filter(isCapital)
  if (capitals.length > 0 && capitals.length < words.length)
    return {
      firstName: words.filter((word) => !isCapital(word)).join(' '),
      lastName: capitals.join(' '),
    }
  const [one, two, ...more] = words
  if (one === undefined || two === undefined || more.length > 0) return null
  const order = foldText(title)
  if (/^noms? /.test(order) && order.includes('prenom')) return { firstName: two, lastName: one }
  if (/^prenoms? /.test(order)) return { firstName: one, lastName: two }
  return null
}
