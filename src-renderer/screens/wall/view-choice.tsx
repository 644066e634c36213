import { SegmentedControl } from '@mantine/core'
import { useWording } from '../../ui/use-wording'
import barClasses from './wall-bars.module.css'
import type { WallViewName } from './wall-period'

interface ViewChoiceProps {
  readonly view: WallViewName
  readonly onView: (view: WallViewName) => void
}

/** A week or a month of hours. */
export function ViewChoice({ view, onView }: ViewChoiceProps) {
  const { t } = useWording()
  return (
    <SegmentedControl
      className={barClasses.choice}
      size="xs"
      aria-label={t('wall.view.label')}
      value={view}
      data={[
        { value: 'week', label: t('wall.view.week') },
        { value: 'month', label: t('words.month') },
      ]}
      onChange={onView}
    />
  )
}
