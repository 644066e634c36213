import { useTranslation } from 'react-i18next'
import type { Recovery } from '#shared/contract/views'

/** Words for the result of the start-up check, and for the place of the copy of what the journal lacked. */
export function useRecoverySentence(): (recovery: Recovery) => string {
  const { t } = useTranslation()
  return ({ kind, changes, aside }) => {
    if (aside !== null) return t('settings.about.recoveryAside', { file: aside })
    if (kind === 'rebuilt') return t('settings.about.recoveryRebuilt')
    return t('settings.about.recoveryReplayed', { count: changes })
  }
}
