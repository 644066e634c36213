import { foldText } from '#shared/kernel/fold-text'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'

const words = (text: string): string => ` ${foldText(text)} `

/** Whether a registration number is none that texts have for other reasons, as a word, a year or a small number is. */
const isDistinct = (number: string): boolean =>
  /\d/.test(number) && (number.length > 4 || /\p{Letter}/u.test(number))

/** What names an agent in a text: the last name, and the registration number where it is not taken for another word. */
const namesOf = ({ lastName, registrationNumber }: Agent): readonly string[] => [
  words(lastName),
  ...(isDistinct(registrationNumber) ? [words(registrationNumber)] : []),
]

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
