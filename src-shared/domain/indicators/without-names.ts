import { foldText } from '#shared/kernel/fold-text'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'

const words = (text: string): string => ` ${foldText(text)} `

/** What joins last names, or comes before one: no name by itself. */
const JOINING = new Set(
  'des les della von van der den ben saint sainte ste nee epouse veuve vve dit dite'.split(' '),
)

/** A last name, and each of several: "Durand-Petit" and "Durand née Petit" are called by either. */
function lastNamesOf(lastName: string): readonly string[] {
  const parts = foldText(lastName)
    .split(' ')
    .filter((part) => part.length > 2 && !JOINING.has(part))
  return [lastName, ...(parts.length > 1 ? parts : [])]
}

/** Whether a registration number is none that texts have for other reasons, as a word, a year or a small number is. */
const isDistinct = (number: string): boolean =>
  /\d/.test(number) && (number.length > 4 || /\p{Letter}/u.test(number))

/** A registration number as it may be written: "M0104", "M-0104" and "m 0104" are one, where it is long enough not to be words. */
function numbersOf(number: string): readonly string[] {
  if (!isDistinct(number)) return []
  const together = foldText(number).replaceAll(' ', '')
  if (together.length < 5) return [number]
  return [number, together, together.replace(/\p{Letter}(?=\d)|\d(?=\p{Letter})/gu, '$& ')]
}

/** What names an agent in a text: the last name, and the registration number where it is not taken for another word. */
const namesOf = ({ lastName, registrationNumber }: Agent): readonly string[] =>
  [...lastNamesOf(lastName), ...numbersOf(registrationNumber)].map(words)

/**
 * An agreement as it is published, where no one is named: without a reference that names an agent; under its reference, else another
 * word, where its title does.
 */
export function withoutNames(
  agreement: Agreement,
  agents: readonly Agent[],
  otherwise: string,
): Agreement {
  const names = agents.flatMap(namesOf).filter((name) => name.trim() !== '')
  const isNaming = (text: string): boolean => names.some((name) => words(text).includes(name))
  const reference = isNaming(agreement.reference) ? '' : agreement.reference
  return {
    ...agreement,
    reference,
    title: isNaming(agreement.title) ? reference || otherwise : agreement.title,
  }
}
