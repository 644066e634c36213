import { Button } from '@mantine/core'
import { IconLock, IconLockOpen2 } from '@tabler/icons-react'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'

interface LockButtonProps {
  readonly opened: boolean
  readonly onToggle: () => void
}

/** Says through which day hours are locked, and opens the decisions about it. */
export function LockButton({ opened, onToggle }: LockButtonProps) {
  const { t } = useWording()
  const through = lockedThrough(useRegistry().locks)
  const Sign = through === null ? IconLockOpen2 : IconLock
  return (
    <Button
      leftSection={<Sign size={16} aria-hidden="true" />}
      aria-expanded={opened}
      onClick={onToggle}
    >
      {through === null ? t('approvals.lock.none') : t('approvals.lock.through', { day: through })}
    </Button>
  )
}
