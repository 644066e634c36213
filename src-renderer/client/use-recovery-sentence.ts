import { useTranslation } from 'react-i18next'
import type { Recovery } from '#shared/contract/views'

/** Says what the start-up check had to do, and where the copy lies of what the journal did not know. */
export function useRecoverySentence(): (recovery: Recovery) => string {
  const { t } = useTranslation()
  return ({ kind, changes, aside }) => {
    if (aside !== null) return t('settings.about.recoveryAside', { file: aside })
    if (kind === 'rebuilt') return t('settings.about.recoveryRebuilt')
    return t('settings.about.recoveryReplayed', { count: changes })
  }
}
