import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'

/** The journal, or the plan of accounts that it follows. */
export function EntryTabs({ current }: { readonly current: 'entries' | 'plan' }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <SegmentedControl
      aria-label={t('accounting.tabs.label')}
      value={current}
      onChange={(value) => void navigate(value === 'plan' ? paths.accounts() : paths.entries())}
      data={(['entries', 'plan'] as const).map((value) => ({
        value,
        label: t(`accounting.tabs.${value}`),
      }))}
    />
  )
}
