import { success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { nameOfAgent } from './name-of-agent'
import { namedSubmission } from './named-submission'
import type { Kept, SigningPorts } from './ports'
import { takeStep } from './take-step'

const DECISIONS = {
  refuseSubmission: { needed: 'submitted', step: 'refused' },
  reopenSubmission: { needed: 'approved', step: 'reopened' },
} as const

/**
 * Sends a submitted period back, or opens an approved one again, for a reason that is kept with it: its hours may change
 * again, until it is submitted once more.
 */
export function decideSubmission(
  { keeper, surroundings }: SigningPorts,
  verb: keyof typeof DECISIONS,
  { id, reason }: DeskInput<keyof typeof DECISIONS>,
): Kept {
  const { needed, step } = DECISIONS[verb]
  return keeper.accept(() => {
    const named = namedSubmission(keeper.registers(), id, needed)
    if (!named.ok) return named
    const { submission, agent } = named.value
    return success({
      label: {
        verb,
        subject: nameOfAgent(keeper.registers(), agent.id),
        when: submission.period.from,
      },
      changes: [takeStep(surroundings, submission, step, reason)],
    })
  })
}
