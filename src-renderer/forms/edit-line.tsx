import { Text } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useWording } from '../ui/use-wording'
import classes from './edit-line.module.css'
import { FieldError } from './field-error'
import { RemoveLine } from './remove-line'

interface EditLineProps {
  readonly name: string
  /** Absent where the party can't be removed here. */
  readonly onRemove?: () => void
  /** What is wrong with the field of the line. */
  readonly error: string | undefined
  /** The field of the line, given where its error is shown. */
  readonly children: (errorId: string) => ReactNode
}

/** One party of an agreement with its field, and a button to remove it. */
export function EditLine({ name, onRemove, error, children }: EditLineProps) {
  const { t } = useWording()
  const errorId = useId()
  return (
    <div className={classes.line} data-fixed={onRemove === undefined || undefined}>
      <Text span fz="table" truncate title={name}>
        {name}
      </Text>
      {children(errorId)}
      {onRemove !== undefined && (
        <RemoveLine label={t('common.removeOne', { name })} onRemove={onRemove} />
      )}
      <FieldError id={errorId} error={error} />
    </div>
  )
}
