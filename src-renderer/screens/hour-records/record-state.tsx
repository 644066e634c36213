import { IconAlertTriangle, IconCheck, IconClock, IconX } from '@tabler/icons-react'
import type { HourRecordState } from '#shared/domain/hour-records/hour-record-state'
import { useWording } from '../../ui/use-wording'
import { Tag } from '../../ui/tag'

const TAGS = {
  none: { tone: 'plain', icon: null },
  made: { tone: 'plain', icon: <IconClock size={13} aria-hidden="true" /> },
  accepted: { tone: 'accent', icon: <IconCheck size={13} aria-hidden="true" /> },
  contested: { tone: 'bad', icon: <IconX size={13} aria-hidden="true" /> },
  outdated: { tone: 'warn', icon: <IconAlertTriangle size={13} aria-hidden="true" /> },
} as const satisfies Record<HourRecordState, unknown>

/** The state of a record, in words with an icon. */
export function RecordState({ state }: { readonly state: HourRecordState }) {
  const { t } = useWording()
  const { tone, icon } = TAGS[state]
  return (
    <Tag tone={tone} icon={icon}>
      {t(`hourRecords.state.${state}`)}
    </Tag>
  )
}
