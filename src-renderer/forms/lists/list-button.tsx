import { Button } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListName } from '#shared/domain/lists/list-kinds'
import { ListDialog } from './list-dialog'
import classes from './lists.module.css'

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
      <Button
        classNames={{
          root: classes.open ?? '',
          section: classes.sign ?? '',
          label: classes.words ?? '',
        }}
        variant="default"
        size="xs"
        title={t('lists.open')}
        aria-label={t('lists.open')}
        leftSection={<IconTableImport size={16} aria-hidden="true" />}
        onClick={() => setOpened(true)}
      >
        {t('lists.open')}
      </Button>
      {opened && <ListDialog kind={kind} labels={labels} onClose={() => setOpened(false)} />}
    </>
  )
}
