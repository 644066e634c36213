import { Button, Group, Kbd } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import type { PastView } from '#shared/contract/past-views'
import { localDay } from '../../client/local-day'
import { useCommand } from '../../client/use-command'
import { useStatus } from '../../client/use-status'
import { usePrintedMargin } from '../../ui/use-printed-margin'
import { useWording } from '../../ui/use-wording'
import { useEscapeAtLast } from '../../ui/pane-store'
import classes from './past-band.module.css'

/** Whether the margins of a sheet of paper can be written in; where not, the band itself is printed, once. */
const WRITES_IN_MARGINS = 'CSSMarginRule' in window

function Band({ past }: { readonly past: PastView }) {
  const { t } = useWording()
  const { run, pending } = useCommand('leavePast')
  const leave = (): void => void run({})
  useEscapeAtLast(leave)
  const { of, at, changedAt } = past
  const then = { day: localDay(at), time: at }
  const which = t(of === 'backup' ? 'past.bandBackup' : 'past.band', then)
  usePrintedMargin('--printed-time', which)
  return (
    <Group
      className={classes.band ?? ''}
      gap="sm"
      wrap="nowrap"
      role="status"
      data-in-margins={WRITES_IN_MARGINS || undefined}
    >
      <IconHistory size={18} stroke={1.6} aria-hidden="true" />
      <span>
        <strong>{which}</strong>
        {'. '}
        {changedAt === null
          ? t('past.unchanged')
          : t('past.changed', { day: localDay(changedAt), time: changedAt })}
      </span>
      <Button
        size="xs"
        ml="auto"
        flex="none"
        loading={pending}
        onClick={leave}
        aria-keyshortcuts="Escape"
        rightSection={<Kbd>{t('frame.keys.escape')}</Kbd>}
      >
        {t('past.back')}
      </Button>
    </Group>
  )
}

/** Above everything, while a past workspace answers in place of the present: which one, and the way back. */
export function PastBand() {
  const past = useStatus(({ past }) => past)
  return past === null ? null : <Band past={past} />
}
