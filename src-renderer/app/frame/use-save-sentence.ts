import { useLocation } from 'react-router'
import { failureSentence } from '#shared/wording/failure-sentence'
import { localDay } from '../../client/local-day'
import { rehearsing } from '../../client/rehearsing'
import { refusedTexts } from '../../client/refused-texts'
import { saving } from '../../client/saving'
import { useWording } from '../../ui/use-wording'
import { useStatus } from '../../client/use-status'

interface SaveSentence {
  readonly state: 'none' | 'saving' | 'saved' | 'failed'
  readonly sentence: string
  /** Where it is corrected. */
  readonly at?: string
}

/**
 * Whether the last thing asked was kept, in words. A refusal stays as long as its screen is shown, and until something is kept again
 * or what was refused is given up; a text that is refused in a grid is said on every screen.
 */
export function useSaveSentence(): SaveSentence {
  const { t, language } = useWording()
  const { savedAt, readOnly, today } = useStatus(({ savedAt, readOnly, today }) => ({
    savedAt,
    readOnly,
    today,
  }))
  const waits = rehearsing.use()
  const { pending, refused } = saving.use()
  const [last, ...others] = refusedTexts.use().toReversed()
  useLocation()
  const first = refused?.at === self.location.hash ? refused.failures[0] : undefined
  if (readOnly !== null) return { state: 'failed', sentence: t('frame.status.readOnly') }
  if (pending > 0) return { state: 'saving', sentence: t('common.saving') }
  if (first !== undefined) {
    const reason = failureSentence(first, language)
    return { state: 'failed', sentence: t('frame.status.failed', { reason }) }
  }
  if (last !== undefined) {
    const { text, at } = last
    const count = others.length + 1
    return { state: 'failed', sentence: t('frame.status.refusedText', { count, text }), at }
  }
  if (waits) return { state: 'none', sentence: t('frame.status.rehearsing') }
  if (savedAt === null) return { state: 'none', sentence: t('frame.status.none') }
  const savedOn = localDay(savedAt)
  const sentence =
    savedOn === today
      ? t('frame.status.savedAt', { time: savedAt })
      : t('frame.status.savedOn', { day: savedOn })
  return { state: 'saved', sentence }
}
