import { foldText } from '#shared/kernel/fold-text'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'

const words = (text: string): string => ` ${foldText(text)} `

/** An agreement under its reference where its title names an agent: what is published names no one. */
export function withoutNames(agreement: Agreement, agents: readonly Agent[]): Agreement {
  const title = words(agreement.title)
  const named = agents.some(({ lastName }) => {
    const name = words(lastName)
    return name.trim() !== '' && title.includes(name)
  })
  return named ? { ...agreement, title: agreement.reference } : agreement
}
