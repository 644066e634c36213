import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { notice } from '../client/notice'
import { useFormat } from '../client/use-format'
import { useStatus } from '../client/use-status'

const keys = { replayed: 'recoveryReplayed', rebuilt: 'recoveryRebuilt' } as const

/** Tells once, at the start, what had to be taken back from the journal. It stays readable in the settings. */
export function useRecoveryNotice(): void {
  const { t } = useTranslation()
  const format = useFormat()
  const { recovery } = useStatus()
  const kind = recovery?.kind ?? null
  const changes = recovery?.changes ?? 0
  const tell = useEffectEvent((): void => {
    if (kind === null) return
    notice({
      id: 'recovery',
      message: t(`settings.about.${keys[kind]}`, {
        count: changes,
        number: format.integer(changes),
      }),
      tone: 'warn',
    })
  })
  useEffect(() => tell(), [kind, changes])
}
