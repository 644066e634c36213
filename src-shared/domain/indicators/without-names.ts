import { foldText } from '#shared/kernel/fold-text'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'

const words = (text: string): string => ` ${foldText(text)} `

/**
 * An agreement as it is published, where no one is named: without a reference that names an agent; under its reference, else another
 * word, where its title does.
 */
export function withoutNames(
  agreement: Agreement,
  agents: readonly Agent[],
  otherwise: string,
): Agreement {
  const names = agents.map(({ lastName }) => words(lastName)).filter((name) => name.trim() !== '')
  const isNaming = (text: string): boolean => names.some((name) => words(text).includes(name))
  const reference = isNaming(agreement.reference) ? '' : agreement.reference
  return {
    ...agreement,
    reference,
    title: isNaming(agreement.title) ? reference || otherwise : agreement.title,
  }
}
