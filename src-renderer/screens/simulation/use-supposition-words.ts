import { useCallback } from 'react'
import { assertNever } from '#shared/kernel/assert-never'
import type { Idle } from '#shared/domain/simulation/idle-suppositions'
import type { Supposition } from '#shared/domain/simulation/scenario'
import { withNames } from '#shared/wording/with-names'
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
      const said = withNames(one, names)
      switch (said.kind) {
        case 'key':
          return keyTerms(said.key).supposed(said.hourlyTariff)
        case 'commonTime':
          return t(
            said.commonTime === 'proRata'
              ? 'simulation.tell.commonProRata'
              : 'simulation.tell.commonLender',
          )
        case 'partyLeaves':
          return t('simulation.tell.partyLeaves', said)
        case 'partyJoins':
          return t('simulation.tell.partyJoins', said)
        case 'quota':
          return t('simulation.tell.quota', { ...said, share: said.workShare })
        case 'pay': {
          const values = { ...said, percent: said.tenThousandths, day: said.from }
          return t(`simulation.tell.${said.agentId === null ? 'payAll' : 'payOne'}`, values)
        }
        case 'departure':
          return t('simulation.tell.departure', said)
        default:
          return assertNever(said)
      }
    },
    [t, names, keyTerms],
  )
}
