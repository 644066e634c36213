import { Button, Group } from '@mantine/core'
import { useLayoutEffect, type ReactNode } from 'react'
import { useWording } from '../../ui/use-wording'
import type { RecordForm } from '../../forms/use-record-form'

interface FactFormProps {
  readonly form: Pick<RecordForm<object, string>, 'onSubmit' | 'pending' | 'dirty'>
  readonly onTyped: (isTyped: boolean) => void
  readonly children: ReactNode
}

/** The fields of one fact on a line, and the button that adds it to what the correction changes. */
export function FactForm({ form, onTyped, children }: FactFormProps) {
  const { t } = useWording()
  const { dirty } = form
  // Before the next key, which may be Escape.
  useLayoutEffect(() => {
    onTyped(dirty)
    return () => onTyped(false)
  }, [dirty, onTyped])
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
