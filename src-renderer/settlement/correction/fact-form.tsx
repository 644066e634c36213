import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWording } from '../../ui/use-wording'
import type { RecordForm } from '../../forms/use-record-form'

interface FactFormProps {
  readonly form: Pick<RecordForm<object, string>, 'onSubmit' | 'pending'>
  readonly children: ReactNode
}

/** The fields of one fact on a line, and the button that adds it to what the correction changes. */
export function FactForm({ form, children }: FactFormProps) {
  const { t } = useWording()
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <Group grow align="flex-start" gap="sm">
        {children}
      </Group>
      <Button type="submit" variant="default" size="xs" mt="xs" loading={form.pending}>
        {t('correction.add')}
      </Button>
    </form>
  )
}
