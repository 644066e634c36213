import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface FactFormProps {
  readonly form: { readonly submit: () => void; readonly pending: boolean }
  readonly children: ReactNode
}

/** The fields of one fact on a line, and the button that adds it to what the correction changes. */
export function FactForm({ form, children }: FactFormProps) {
  const { t } = useTranslation()
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <Group grow align="flex-start" gap="sm">
        {children}
      </Group>
      <Button type="submit" variant="default" size="xs" mt="xs" loading={form.pending}>
        {t('correction.add')}
      </Button>
    </form>
  )
}
