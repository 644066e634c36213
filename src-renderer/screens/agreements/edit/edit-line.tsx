import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './edit.module.css'

interface EditLineProps {
  readonly name: string
  readonly onRemove: () => void
  /** The one field of the line. */
  readonly children: ReactNode
}

/** One party of an agreement with its field, and a way to take it out. */
export function EditLine({ name, onRemove, children }: EditLineProps) {
  const { t } = useTranslation()
  return (
    <div className={classes.line}>
      <span className={classes.name} title={name}>
        {name}
      </span>
      {children}
      <ActionIcon aria-label={t('agreements.removeOne', { name })} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}
