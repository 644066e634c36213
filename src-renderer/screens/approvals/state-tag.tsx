import {
  IconCalendarEvent,
  IconCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconClock,
  IconCornerUpLeft,
  IconX,
  type Icon,
} from '@tabler/icons-react'
import { useWording } from '../../ui/use-wording'
import { Tag } from '../../ui/tag'
import type { RowState } from './approval-row'

interface Look {
  readonly icon: Icon
  readonly tone: 'plain' | 'accent' | 'warn' | 'bad'
}

const TAGS: Readonly<Record<RowState, Look>> = {
  ahead: { icon: IconCalendarEvent, tone: 'plain' },
  draft: { icon: IconCircleDashed, tone: 'plain' },
  partly: { icon: IconCircleHalf2, tone: 'plain' },
  submitted: { icon: IconClock, tone: 'warn' },
  approved: { icon: IconCheck, tone: 'accent' },
  refused: { icon: IconX, tone: 'bad' },
  reopened: { icon: IconCornerUpLeft, tone: 'plain' },
}

/** The progress of a period: a word, and an icon with the same meaning. */
export function StateTag({ state }: { readonly state: RowState }) {
  const { t } = useWording()
  const { icon: Sign, tone } = TAGS[state]
  return (
    <Tag tone={tone} icon={<Sign size={13} aria-hidden="true" />}>
      {t(`approvals.state.${state}`)}
    </Tag>
  )
}
