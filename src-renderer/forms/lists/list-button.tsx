import { Button } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { ListName } from '#shared/domain/lists/list-kinds'
import { useWording } from '../../ui/use-wording'
import { ListDialog } from './list-dialog'
import classes from './lists.module.css'

interface ListButtonProps {
  readonly kind: ListName
  /** In place of the usual words, where the list does not fill the screen's own. */
  readonly title?: string
  /** With its words in every window: on a screen that is empty, there is room for them. */
  readonly worded?: boolean
  /** Labels of the fields of the record, by path. */
  readonly labels: Readonly<Record<string, string>>
}

/** Opens the dialogue in which a list is chosen or pasted. */
export function ListButton({ kind, title, worded = false, labels }: ListButtonProps) {
  const { t } = useWording()
  const words = title ?? t('lists.open')
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        classNames={
          worded
            ? {}
            : {
                root: classes.open ?? '',
                section: classes.sign ?? '',
                label: classes.words ?? '',
              }
        }
        size="xs"
        title={words}
        aria-label={words}
        leftSection={<IconTableImport size={16} aria-hidden="true" />}
        onClick={() => setOpened(true)}
      >
        {words}
      </Button>
      {opened && <ListDialog kind={kind} labels={labels} onClose={() => setOpened(false)} />}
    </>
  )
}
