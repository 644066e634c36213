import { Button, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './empty-state.module.css'
import looks from './looks.module.css'

/** A button that leads elsewhere, or does something. */
type EmptyStateButton = {
  readonly label: string
  /** It is not the main thing to do here. */
  readonly quiet?: boolean
} & ({ readonly to: string } | { readonly onClick: () => void })

interface EmptyStateProps {
  /** One sentence: what is missing and why it matters. */
  readonly children: ReactNode
  /** One thing to do about it. */
  readonly button?: EmptyStateButton
  /** The same where it is more than a button. */
  readonly action?: ReactNode
  /** A sketch of the content, or an example of what to write. */
  readonly example?: ReactNode
}

function ActionButton({ label, quiet = false, ...does }: EmptyStateButton) {
  const variant = quiet ? 'default' : 'filled'
  return 'to' in does ? (
    <Button component={Link} to={does.to} variant={variant}>
      {label}
    </Button>
  ) : (
    <Button onClick={does.onClick} variant={variant}>
      {label}
    </Button>
  )
}

/** The content of a page with nothing to show. */
export function EmptyState({ children, button, action, example }: EmptyStateProps) {
  return (
    <Stack align="flex-start" maw={560} px="lg" py="xl">
      <p className={classes.sentence}>{children}</p>
      {example !== undefined && <p className={looks.remark}>{example}</p>}
      {button !== undefined && <ActionButton {...button} />}
      {action}
    </Stack>
  )
}
