import type { ChangeVerb } from './change-verbs'
import type { DeskDecision, DeskMethod } from './desk'
import { desk } from './desk'

const isDecision = (method: DeskMethod): method is DeskDecision => desk[method].kind === 'decides'

const decisions = (Object.keys(desk) as DeskMethod[]).filter(isDecision)

/** The name of a decision is the verb of its line: what the type says of no other method. */
const forGood: ReadonlySet<ChangeVerb> = new Set<ChangeVerb>([
  ...decisions,
  ...decisions.flatMap((method) => desk[method].verbs),
])

/** Whether Ctrl+Z refuses to take back a line of the journal: another decision answers it, with a reason. */
export const isForGood = (verb: ChangeVerb): boolean => forGood.has(verb)
