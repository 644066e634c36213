import type { ChangeVerb } from './change-verbs'
import { desk, type DeskDecision, type DeskMethod } from './desk'

const isDecision = (method: DeskMethod): method is DeskDecision => desk[method].kind === 'decides'

const decisions = (Object.keys(desk) as DeskMethod[]).filter(isDecision)

/** The name of a decision is also the verb of its line in the journal; no other method is a verb of this set. */
const forGood: ReadonlySet<ChangeVerb> = new Set<ChangeVerb>([
  ...decisions,
  ...decisions.flatMap((method) => desk[method].verbs),
])

/** Whether Ctrl+Z refuses to undo a line of the journal: another decision replaces it, with a reason. */
export const isForGood = (verb: ChangeVerb): boolean => forGood.has(verb)
