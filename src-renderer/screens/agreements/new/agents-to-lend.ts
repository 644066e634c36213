import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { freeShare } from '#shared/domain/agreements/free-share'
import type { OpenPeriod } from '#shared/kernel/period'

/** The agents that a lender employs and that other agreements do not take whole: the initial choice. */
export const agentsToLend = (
  lenderId: string,
  period: OpenPeriod,
  agents: readonly Agent[],
  agreements: readonly Agreement[],
): readonly string[] =>
  agents
    .filter(
      ({ id, archived, employerId }) =>
        !archived && employerId === lenderId && freeShare(agreements, id, period) > 0,
    )
    .map(({ id }) => id)
