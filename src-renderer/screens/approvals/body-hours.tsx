import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import { minutes } from '#shared/kernel/minutes'
import { compareNames } from '#shared/kernel/compare-names'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import classes from './approvals.module.css'

/** The hours to approve, body by body; the longest first. */
export function BodyHours({ lines }: { readonly lines: readonly TimeLine[] }) {
  const { t, format } = useWording()
  const names = useNames()
  const sums = new Map<string | null, number>()
  for (const line of lines)
    sums.set(line.collectivityId, (sums.get(line.collectivityId) ?? 0) + line.minutes)
  const bodies = [...sums]
    .filter(([, sum]) => sum > 0)
    .map(([id, sum]) => ({
      id: id ?? '',
      name: id === null ? t('common.commonTime') : names.collectivity(id),
      sum,
    }))
    .sort((a, b) => b.sum - a.sum || compareNames(a.name, b.name))
  if (bodies.length === 0) return <p>{t('approvals.pane.noHours')}</p>
  return (
    <ul className={classes.bodies}>
      {bodies.map(({ id, name, sum }) => (
        <li key={id}>
          <span>{name}</span>
          <span>{format.minutes(minutes(sum))}</span>
        </li>
      ))}
    </ul>
  )
}
