import { Box, getSpacing, type BoxProps, type MantineSpacing } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import classes from './columns.module.css'

interface ColumnsProps extends BoxProps {
  /** Their widths: "1fr 1fr", "minmax(0, 1fr) 28px". */
  readonly of: string
  readonly gap?: MantineSpacing
  readonly align?: 'start' | 'center' | 'end' | 'baseline'
  /** One under the other in a small window. */
  readonly folds?: boolean
  readonly role?: string
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** Things side by side in columns. */
export const Columns = ({ of, gap = 'md', align, folds = false, ...rest }: ColumnsProps) => (
  <Box
    className={classes.columns ?? ''}
    __vars={{ '--columns': of }}
    style={{ gap: getSpacing(gap), alignItems: align }}
    data-folds={folds || undefined}
    {...rest}
  />
)
