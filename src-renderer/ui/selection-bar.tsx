import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './selection-bar.module.css'
import { useWording } from './use-wording'
import looks from './looks.module.css'

interface SelectionBarProps {
  /** How many are chosen, and what they come to. */
  readonly summary: ReactNode
  /** Buttons: what can be done with them. */
  readonly children: ReactNode
  readonly clearLabel: string
  readonly onClear: () => void
}

/** Under a list, of which it hides nothing: what is chosen there, and what can be done with it. */
export function SelectionBar({ summary, children, clearLabel, onClear }: SelectionBarProps) {
  const { t } = useWording()
  return (
    <div
      className={`${looks.frame} ${classes.bar}`}
      role="toolbar"
      aria-label={t('words.selection')}
    >
      <strong>{summary}</strong>
      {children}
      <ActionIcon aria-label={clearLabel} onClick={onClear}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}
