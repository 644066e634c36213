import { Button, Group, Stack, Text } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { useRecordTime, type LinesOfAgent } from '../../../client/use-record-time'
import { useWallTools } from '../wall-tools'
import { FormDialog } from '../../../forms/form-dialog'
import { useLeaveGuard } from '../../../forms/use-leave-guard'
import { useWording } from '../../../ui/use-wording'
import { Notice } from '../../../ui/notice'
import classes from './tools.module.css'
import looks from '../../../ui/looks.module.css'

interface ToolDialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly fields: ReactNode
  /** Whether an amount or a text is typed in them. */
  readonly isTyped?: boolean
  /** What will be recorded, or why nothing can be. */
  readonly preview: ReactNode
  /** The lines to record; none where nothing can be; waited for while what they rest on is read. */
  readonly sheets: readonly LinesOfAgent[] | (() => Promise<readonly LinesOfAgent[]>)
  /** What is done where no hours are to be recorded; `run` is `null` where there is nothing to do. */
  readonly instead?: { readonly label: string; readonly run: (() => void) | null } | undefined
}

/** A tool that fills cells: its fields, then what it will record, then one button. */
export function ToolDialog(props: ToolDialogProps) {
  const { title, onClose, sheets, instead } = props
  const { t } = useWording()
  const { store } = useWallTools()
  const record = useRecordTime(() => {
    onClose()
    store.goTo(store.active)
  })
  const guard = useLeaveGuard(props.isTyped === true, title, record.pending)
  const canKeep =
    instead === undefined ? typeof sheets === 'function' || sheets.length > 0 : instead.run !== null
  const keepLines = async (): Promise<void> => {
    const lines = typeof sheets === 'function' ? await sheets() : sheets
    if (lines.length > 0) await record.keep(lines)
  }
  const keep = (): void => {
    if (!canKeep || record.pending) return
    if (instead === undefined) void keepLines()
    else instead.run?.()
  }
  // Ctrl+Enter confirms the week of the wall: in here it keeps what the dialogue shows.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    keep()
  }
  return (
    <FormDialog guard={guard} onClose={onClose} title={title} size={620}>
      <form
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <Stack gap="sm">
          {props.fields}
          <div className={classes.preview} role="status">
            <h3>{t('wallTools.preview')}</h3>
            {props.preview}
          </div>
          {record.refused.map((sentence) => (
            <Notice key={sentence} tone="bad" role="alert">
              {sentence}
            </Notice>
          ))}
        </Stack>
        <Group justify="flex-end" mt="lg" gap="sm" className={looks.foot ?? ''}>
          <Text span mr="auto" c="dimmed" fz="column">
            {t('wallTools.oneUndo')}
          </Text>
          <Button onClick={() => guard.leave(onClose)}>{t('common.cancel')}</Button>
          <Button variant="filled" type="submit" disabled={!canKeep} loading={record.pending}>
            {instead?.label ?? t('common.record')}
          </Button>
        </Group>
      </form>
    </FormDialog>
  )
}
