import { Text } from '@mantine/core'
import classes from './entries.module.css'

interface AccountCellProps {
  readonly number: string
  readonly label: string
  /** Where room is short, the number alone. */
  readonly bare?: boolean
}

/** An account: its number, then its name as far as there is room, in French in either language as in the accounting plans. */
export function AccountCell({ number, label, bare = false }: AccountCellProps) {
  return (
    <>
      <span className={classes.account} lang="fr" title={label}>
        {number}
      </span>{' '}
      {!bare && (
        <Text span c="dimmed" fw="var(--weight-text)" lang="fr" title={label}>
          {label}
        </Text>
      )}
    </>
  )
}
