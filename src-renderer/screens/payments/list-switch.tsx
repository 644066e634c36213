import { SegmentedControl } from '@mantine/core'
import { OWED_LISTS, type OwedList } from '../../client/owed-lists'
import { useWording } from '../../ui/use-wording'

interface ListSwitchProps {
  readonly list: OwedList
  readonly onChange: (list: OwedList) => void
}

/** Chooses which of the lists is shown. */
export function ListSwitch({ list, onChange }: ListSwitchProps) {
  const { t } = useWording()
  return (
    <SegmentedControl
      aria-label={t('payments.lists.label')}
      value={list}
      onChange={onChange}
      data={OWED_LISTS.map((value) => ({ value, label: t(`payments.lists.${value}`) }))}
    />
  )
}
