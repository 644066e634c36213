import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import { agentChoices } from '#shared/domain/agents/agent-choices'
import { coveringAgreement } from '#shared/domain/agreements/coverage'
import { everLent, standingTerms } from '#shared/domain/agreements/term-versions'
import { countingMonth } from '#shared/domain/statements/counting-month'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import { statementResting } from '#shared/domain/statements/settled-months'
import type { Month } from '#shared/kernel/month'
import { parseDay } from '#shared/kernel/parse-day'
import { byLabel } from '#shared/kernel/compare-names'
import { useRegistry } from '../../client/use-registry'
import type { LateTimeDraft } from './late-time-fields'

interface Choice {
  readonly value: string
  readonly label: string
}

interface LateChoices {
  readonly agents: readonly Choice[]
  /** Bodies that the chosen agent may work for. */
  readonly bodies: readonly Choice[]
  /** The month in which the draft would count; `null` while that can't be said. */
  readonly countedIn: Month | null
}

/** Who can have late hours, for whom, and where they would count. */
export function useLateChoices({
  agentId,
  collectivityId,
  day,
}: Pick<LateTimeDraft, 'agentId' | 'collectivityId' | 'day'>): LateChoices {
  const { agents, collectivities, agreements, statements, locks } = useRegistry()
  const lent = new Set(agreements.flatMap(everLent))
  const served = new Set(
    standingTerms(agreements)
      .filter((one) => one.agents.some((agent) => agent.agentId === agentId))
      .flatMap((one) => one.beneficiaries.map((body) => body.collectivityId)),
  )
  const read = parseDay(day)
  const hour = read === null ? null : { agentId, collectivityId, day: read }
  const covering = hour === null ? undefined : coveringAgreement(agreements, hour)
  const agreement = agreements.find(({ id }) => id === covering?.id)
  const month = (): Month | null => {
    if (hour === null || agreement === undefined) return null
    const touched = { agentId, collectivityId, span: { from: hour.day, to: hour.day } }
    return statementResting(statements, [agreement], touched) === undefined
      ? null
      : countingMonth(statements, agreement, hour, lockedThrough(locks))
  }
  return {
    agents: agentChoices(agents.filter(({ id }) => lent.has(id))).sort(byLabel),
    bodies: bodyChoices(collectivities.filter(({ id }) => served.has(id))).sort(byLabel),
    countedIn: month(),
  }
}
