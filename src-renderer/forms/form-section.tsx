import { Text } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './forms.module.css'
import looks from '../ui/looks.module.css'

interface FormSectionProps {
  readonly title: string
  /** On the right of the title: a sum, a count. */
  readonly aside?: ReactNode
  /** What is wrong with the whole of the section. */
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** Fields that belong together. */
export function FormSection({ title, aside, error, children }: FormSectionProps) {
  const titleId = useId()
  return (
    <div role="group" className={`${looks.item} ${classes.section}`} aria-labelledby={titleId}>
      <h3 className={classes.sectionTitle}>
        <span id={titleId}>{title}</span>
        {aside !== undefined && (
          <Text span c="dimmed" fw="var(--weight-text)">
            {aside}
          </Text>
        )}
      </h3>
      {error !== undefined && (
        <p className={looks.badNote} role="alert">
          {error}
        </p>
      )}
      {children}
    </div>
  )
}
