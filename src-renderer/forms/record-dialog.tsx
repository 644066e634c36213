import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FormNotice } from './form-notice'
import type { RecordForm } from './use-record-form'

interface RecordDialogProps {
  readonly title: string
  /** What is said above the fields. */
  readonly text: ReactNode
  readonly form: Pick<RecordForm<object, string>, 'general' | 'wrong' | 'pending' | 'submit'>
  /** What the button says that keeps what was typed. */
  readonly confirm: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form in a dialog: kept by its button or Enter, left by Escape. */
export function RecordDialog({ title, text, form, confirm, onClose, children }: RecordDialogProps) {
  const { t } = useTranslation()
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <Stack gap="sm">
          {text}
          <FormNotice form={form} boxed />
          {children}
        </Stack>
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={form.pending}>
            {confirm}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
