import { Group, type GroupProps } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './notice.module.css'

interface NoticeProps extends GroupProps {
  readonly tone?: 'warn' | 'bad' | 'calm'
  readonly role?: 'status' | 'alert'
  readonly children: ReactNode
}

/** A coloured band with a warning, or the all-clear: an icon, a sentence, a button. */
export const Notice = ({ tone = 'warn', ...rest }: NoticeProps) => (
  <Group wrap="nowrap" className={classes.notice ?? ''} data-tone={tone} {...rest} />
)
