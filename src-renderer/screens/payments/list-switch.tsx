import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OWED_LISTS, type OwedList } from '../../client/owed-lists'

interface ListSwitchProps {
  readonly list: OwedList
  readonly onChange: (list: OwedList) => void
}

/** Chooses which of the lists is shown. */
export function ListSwitch({ list, onChange }: ListSwitchProps) {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      aria-label={t('payments.lists.label')}
      value={list}
      onChange={onChange}
      data={OWED_LISTS.map((value) => ({ value, label: t(`payments.lists.${value}`) }))}
    />
  )
}
