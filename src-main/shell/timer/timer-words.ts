import type { Language } from '#shared/contract/preferences'
import { agentName } from '#shared/domain/agents/agent'
import type { TimerPlace } from '#shared/domain/timesheets/timer'
import { translator } from '#shared/wording/translator'
import type { Registers } from '../../use-cases/ports'

/** For whom a timer runs, in words; `null` where the agent or the body no longer exists. */
export function timerWords(
  { agents, collectivities }: Pick<Registers, 'agents' | 'collectivities'>,
  { agentId, collectivityId, activity }: TimerPlace,
  language: Language,
): string | null {
  const t = translator(language)
  const agent = agents.get(agentId)
  const body =
    collectivityId === null ? t('common.commonTime') : collectivities.get(collectivityId)?.name
  if (agent === undefined || body === undefined) return null
  const names = { agent: agentName(agent), body }
  return activity === undefined
    ? t('timer.what', names)
    : t('timer.whatActivity', { ...names, activity })
}
