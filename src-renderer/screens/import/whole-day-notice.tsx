import { Checkbox } from '@mantine/core'
import { IconCalendarQuestion } from '@tabler/icons-react'
import type { RehearsedLine } from '#shared/contract/import-views'
import { useWording } from '../../ui/use-wording'
import { Notice } from '../../ui/notice'
import { changeOpen, type OpenImport } from './import-session'

interface WholeDayNoticeProps {
  readonly open: OpenImport
  readonly lines: readonly RehearsedLine[]
}

/** Proposes to count entries of a calendar without hours for the agent's own day each; nothing is counted unasked. */
export function WholeDayNotice({ open, lines }: WholeDayNoticeProps) {
  const { t } = useWording()
  const count = lines.filter(
    (line) =>
      line.isWholeDay ||
      (line.status === 'refused' &&
        line.reasons.some(({ failure }) => failure.code === 'importAllDay')),
  ).length
  if (count === 0) return null
  return (
    <Notice mb="card" px="lg" gap="sm" role="status">
      <IconCalendarQuestion size={17} aria-hidden="true" />
      <Checkbox
        label={t('import.wholeDay.count', { count })}
        description={t('import.wholeDay.help')}
        checked={open.mapping.allDay === 'days'}
        onChange={({ currentTarget: { checked } }) =>
          changeOpen(({ mapping: { allDay: _, ...mapping } }) => ({
            mapping: checked ? { ...mapping, allDay: 'days' } : mapping,
          }))
        }
      />
    </Notice>
  )
}
