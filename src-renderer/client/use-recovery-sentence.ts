import { useTranslation } from 'react-i18next'
import type { Recovery } from '#shared/contract/views'
import { useFormat } from './use-format'

/** Says what the start-up check had to do, and where the copy lies of what the journal did not know. */
export function useRecoverySentence(): (recovery: Recovery) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ kind, changes, aside }) => {
    if (aside !== null) return t('settings.about.recoveryAside', { file: aside })
    if (kind === 'rebuilt') return t('settings.about.recoveryRebuilt')
    return t('settings.about.recoveryReplayed', { count: changes, number: format.integer(changes) })
  }
}
