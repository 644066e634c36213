import { useEffect, useEffectEvent } from 'react'
import { notice } from '../client/notice'
import { useRecoverySentence } from '../client/use-recovery-sentence'
import { useStatus } from '../client/use-status'

/** Shows once, at the start, what had to be restored from the journal. It stays readable in the settings. */
export function useRecoveryNotice(): void {
  const sentenceOf = useRecoverySentence()
  const { recovery } = useStatus()
  const show = useEffectEvent((): void => {
    if (recovery !== null) notice({ id: 'recovery', message: sentenceOf(recovery), tone: 'warn' })
  })
  useEffect(() => show(), [recovery?.kind, recovery?.changes, recovery?.aside])
}
