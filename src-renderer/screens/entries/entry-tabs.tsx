import { SegmentedControl } from '@mantine/core'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'

/** The journal, or the plan of accounts that it follows. */
export function EntryTabs({ current }: { readonly current: 'entries' | 'plan' }) {
  const { t } = useWording()
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
