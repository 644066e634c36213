import { AGENT_CATEGORIES } from '#shared/domain/agents/agent'
import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'

const KIND = 'kind '
const BODY = 'body '
const GRADE = 'grade '

/** The choice for a class without members: such a line is never billed. */
export const NOBODY = 'nobody'

/** The choice of bodies of a kind, and of one body. */
export const kindChoice = (kind: string): string => `${KIND}${kind}`
export const bodyChoice = (id: string): string => `${BODY}${id}`

/** The choice of agents of a grade; a category is its own letter. */
export const gradeChoice = (grade: string): string => `${GRADE}${grade}`

const named = (choices: readonly string[], prefix: string): readonly string[] =>
  choices.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length))

/** Who pays a line, as choices of a list; none: everybody. */
export function payersOf({ bodies }: Pick<PriceLine, 'bodies'>): readonly string[] {
  if (bodies === null) return []
  const choices = [...bodies.kinds.map(kindChoice), ...bodies.collectivityIds.map(bodyChoice)]
  return choices.length === 0 ? [NOBODY] : choices
}

/** Whose work a line prices, as choices of a list; none: everybody's. */
export const workOf = ({ agents }: Pick<PriceLine, 'agents'>): readonly string[] =>
  agents === null ? [] : [...agents.categories, ...agents.grades.map(gradeChoice)]

/** The class of bodies that choices mean. */
export function bodiesField(payers: readonly string[]): PriceLine['bodies'] {
  if (payers.length === 0) return null
  const kinds = named(payers, KIND)
  return {
    kinds: COLLECTIVITY_KINDS.filter((kind) => kinds.includes(kind)),
    collectivityIds: [...named(payers, BODY)],
  }
}

/** The class of agents that choices mean. */
export const agentsField = (work: readonly string[]): PriceLine['agents'] =>
  work.length === 0
    ? null
    : {
        categories: AGENT_CATEGORIES.filter((category) => work.includes(category)),
        grades: [...named(work, GRADE)],
      }
