import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWording } from '../ui/use-wording'
import { FormDialog } from './form-dialog'
import { FormNotice } from './form-notice'
import type { RecordForm } from './use-record-form'
import looks from '../ui/looks.module.css'

interface RecordDialogProps {
  readonly title: string
  /** What is said above the fields. */
  readonly text?: ReactNode
  readonly form: Omit<RecordForm<object, string>, 'draft' | 'change' | 'field'>
  /** What the button says that keeps what was typed. */
  readonly confirm: string
  readonly tone?: 'plain' | 'bad'
  readonly size?: 'md' | 'lg'
  /** Waits for something else than the answer. */
  readonly busy?: boolean
  readonly disabled?: boolean
  /** The label of the other button; "Annuler" where not given. */
  readonly cancel?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form in a dialog: kept by its button or Enter, left by Escape, after a question where something is typed. */
export function RecordDialog(props: RecordDialogProps) {
  const { title, text, form, confirm, onClose, children, busy = false } = props
  const { tone = 'plain', size = 'md', disabled = false } = props
  const { t } = useWording()
  return (
    <FormDialog guard={form} onClose={onClose} title={title} size={size}>
      <form noValidate onSubmit={form.onSubmit}>
        <Stack gap="sm">
          {text}
          <FormNotice form={form} boxed />
          {children}
        </Stack>
        <Group justify="flex-end" mt="lg" gap="sm" className={looks.foot ?? ''}>
          <Button onClick={() => form.leave(onClose)}>{props.cancel ?? t('common.cancel')}</Button>
          <Button
            variant="filled"
            type="submit"
            data-tone={tone}
            disabled={disabled}
            loading={busy || form.pending}
          >
            {confirm}
          </Button>
        </Group>
      </form>
    </FormDialog>
  )
}
