import { Menu, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { placeKey } from '#shared/domain/timesheets/time-line-key'
import { useWording } from '../../ui/use-wording'
import { isOfDays } from './wall-checks'
import { useWallAlerts, type WallAlert } from './use-wall-alerts'
import { useWallTools } from './wall-tools'
import barClasses from './wall-bars.module.css'

/** The most alerts listed: the next ones appear as the first are corrected. */
const MOST = 50

/** The open checks of the whole wall; a click goes there. */
export function WallAlerts() {
  const { store, checks } = useWallTools()
  const { t, format } = useWording()
  const alerts = useWallAlerts()
  const { columns } = store.cells.model
  const [first] = alerts
  if (first === undefined) return null

  const said = ({ group, check }: WallAlert): string =>
    [
      ...(check.code === 'contractPassed' ? [] : [group.name]),
      ...(check.day === null ? [] : [format.day(check.day, 'weekday')]),
      checks.sentence(check),
    ].join(', ')
  const goThere = ({ group, check }: WallAlert): void => {
    const found = columns.findIndex(({ days }) => isOfDays(check, days, true))
    const row =
      'collectivityId' in check
        ? group.rows.find((one) => placeKey(one) === placeKey(check))
        : undefined
    store.goToLine(group.agent.id, row?.key ?? group.key, Math.max(0, found))
  }
  const chip = (words: string) => (
    <>
      <IconAlertTriangle size={15} aria-hidden="true" />
      <span>{words}</span>
    </>
  )
  if (alerts.length === 1)
    return (
      <UnstyledButton
        className={barClasses.alert}
        title={said(first)}
        onClick={() => goThere(first)}
      >
        {chip(t('wall.alerts.one', { what: said(first) }))}
      </UnstyledButton>
    )
  return (
    <Menu position="bottom-start" width={520} withinPortal returnFocus={false}>
      <Menu.Target>
        <UnstyledButton className={barClasses.alert}>
          {chip(t('wall.alerts.many', { count: alerts.length }))}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={barClasses.alertList ?? ''} aria-label={t('wall.alerts.list')}>
        <AlertItems alerts={alerts.slice(0, MOST)} said={said} onAlert={goThere} />
      </Menu.Dropdown>
    </Menu>
  )
}

interface AlertItemsProps {
  readonly alerts: readonly WallAlert[]
  readonly said: (alert: WallAlert) => string
  readonly onAlert: (alert: WallAlert) => void
}

/** Put into words only once the list is open. */
const AlertItems = ({ alerts, said, onAlert }: AlertItemsProps) =>
  alerts.map((alert) => (
    <Menu.Item key={said(alert)} onClick={() => onAlert(alert)}>
      {said(alert)}
    </Menu.Item>
  ))
