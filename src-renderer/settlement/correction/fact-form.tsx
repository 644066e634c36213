import { Button, Group } from '@mantine/core'
import { useEffectEvent, useLayoutEffect, type ReactNode } from 'react'
import { useWording } from '../../ui/use-wording'
import type { RecordForm } from '../../forms/use-record-form'

interface FactFormProps {
  readonly form: Pick<RecordForm<object, string>, 'onSubmit' | 'pending' | 'dirty' | 'reset'>
  readonly onTyped: (isTyped: boolean) => void
  readonly children: ReactNode
}

/** The fields of one fact on a line, and the buttons that add it to what the correction changes, or drop it. */
export function FactForm({ form, onTyped, children }: FactFormProps) {
  const { t } = useWording()
  const { dirty } = form
  const note = useEffectEvent(onTyped)
  // Before the next key, which may be Escape.
  useLayoutEffect(() => {
    note(dirty)
  }, [dirty])
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <Group grow align="flex-start" gap="sm">
        {children}
      </Group>
      <Group gap="xs" mt="xs">
        <Button type="submit" size="xs" loading={form.pending}>
          {t('correction.add')}
        </Button>
        {dirty && (
          <Button variant="subtle" size="xs" onClick={form.reset}>
            {t('correction.drop')}
          </Button>
        )}
      </Group>
    </form>
  )
}
