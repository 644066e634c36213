import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListName } from '#shared/domain/lists/list-kinds'
import { ListDialog } from './list-dialog'

interface ListButtonProps {
  readonly kind: ListName
  /** Labels of the fields of the record, by path. */
  readonly labels: Readonly<Record<string, string>>
}

/** Opens the dialogue in which a list is chosen or pasted. */
export function ListButton({ kind, labels }: ListButtonProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpened(true)}>
        {t('lists.open')}
      </Button>
      {opened && <ListDialog kind={kind} labels={labels} onClose={() => setOpened(false)} />}
    </>
  )
}
