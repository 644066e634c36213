import { useCallback } from 'react'
import { assertNever } from '#shared/kernel/assert-never'
import type { Idle } from '#shared/domain/simulation/idle-suppositions'
import type { Supposition } from '#shared/domain/simulation/scenario'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { useKeyTerms } from '../../settlement/keys/use-key-terms'

/** A sentence for the supposition of a scenario, and why it changes nothing where that is so. */
export function useSuppositionWords(): (
  supposition: Supposition,
  idle: Idle | null | undefined,
) => string {
  const { t } = useWording()
  const saying = useSaying()
  return useCallback(
    (one, idle) => (idle == null ? saying(one) : `${saying(one)} ${t(`simulation.idle.${idle}`)}`),
    [t, saying],
  )
}

function useSaying(): (supposition: Supposition) => string {
  const { t } = useWording()
  const names = useNames()
  const keyTerms = useKeyTerms()
  return useCallback(
    (one) => {
      switch (one.kind) {
        case 'key':
          return keyTerms(one.key).supposed(one.hourlyTariff)
        case 'commonTime':
          return t(
            one.commonTime === 'proRata'
              ? 'simulation.tell.commonProRata'
              : 'simulation.tell.commonLender',
          )
        case 'partyLeaves':
          return t('simulation.tell.partyLeaves', { body: names.collectivity(one.collectivityId) })
        case 'partyJoins':
          return t('simulation.tell.partyJoins', {
            body: names.collectivity(one.collectivityId),
            hours: one.weeklyMinutes,
          })
        case 'quota':
          return t('simulation.tell.quota', {
            agent: names.agent(one.agentId),
            share: one.workShare,
          })
        case 'pay': {
          const values = { percent: one.tenThousandths, day: one.from }
          return one.agentId === null
            ? t('simulation.tell.payAll', values)
            : t('simulation.tell.payOne', { ...values, agent: names.agent(one.agentId) })
        }
        case 'departure':
          return t('simulation.tell.departure', { agent: names.agent(one.agentId), day: one.from })
        default:
          return assertNever(one)
      }
    },
    [t, names, keyTerms],
  )
}
