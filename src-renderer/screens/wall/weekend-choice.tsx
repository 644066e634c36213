import { ActionIcon, Checkbox } from '@mantine/core'
import { IconBeach } from '@tabler/icons-react'
import { useWording } from '../../ui/use-wording'
import barClasses from './wall-bars.module.css'

interface WeekendChoiceProps {
  readonly shown: boolean
  /** There are hours on a Saturday or a Sunday: these days can't be hidden. */
  readonly held: boolean
  /** There is no room for words. */
  readonly narrow: boolean
  readonly onShow: (shown: boolean) => void
}

/** Whether Saturdays and Sundays are among the days. */
export function WeekendChoice({ shown, held, narrow, onShow }: WeekendChoiceProps) {
  const { t } = useWording()
  const label = t('words.weekend')
  return narrow ? (
    <ActionIcon
      aria-label={label}
      title={label}
      aria-pressed={shown}
      variant={shown ? 'light' : 'subtle'}
      disabled={held}
      onClick={() => onShow(!shown)}
    >
      <IconBeach size={16} />
    </ActionIcon>
  ) : (
    <Checkbox
      className={barClasses.choice}
      size="xs"
      label={label}
      checked={shown}
      disabled={held}
      onChange={({ currentTarget: { checked } }) => onShow(checked)}
    />
  )
}
