import { Button, Group, Stack, Text } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
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
  /** Why main refused. */
  readonly refused: readonly string[]
  readonly keepLabel: string
  readonly canKeep: boolean
  readonly pending: boolean
  readonly onKeep: () => void
}

/** A tool that fills cells: its fields, then what it will record, then one button. */
export function ToolDialog(props: ToolDialogProps) {
  const { t } = useWording()
  const guard = useLeaveGuard(props.isTyped === true, props.title, props.pending)
  const keep = (): void => {
    if (props.canKeep && !props.pending) props.onKeep()
  }
  // Ctrl+Enter confirms the week of the wall: in here it keeps what the dialogue shows.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    keep()
  }
  return (
    <FormDialog guard={guard} onClose={props.onClose} title={props.title} size={620}>
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
          {props.refused.map((sentence) => (
            <Notice key={sentence} tone="bad" role="alert">
              {sentence}
            </Notice>
          ))}
        </Stack>
        <Group justify="flex-end" mt="lg" gap="sm" className={looks.foot ?? ''}>
          <Text span mr="auto" c="dimmed" fz="column">
            {t('wallTools.oneUndo')}
          </Text>
          <Button onClick={() => guard.leave(props.onClose)}>{t('common.cancel')}</Button>
          <Button variant="filled" type="submit" disabled={!props.canKeep} loading={props.pending}>
            {props.keepLabel}
          </Button>
        </Group>
      </form>
    </FormDialog>
  )
}
