import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import classes from './usual-week.module.css'
import type { WeekFigures } from './use-week-figures'

/** What each body gets of the week, beside its contracted week. */
export function BodySums({ figures }: { readonly figures: WeekFigures }) {
  const { t, format } = useWording()
  if (figures.bodies.length === 0) return null
  return (
    <Card title={t('usualWeek.byBody')} subtitle={t('usualWeek.byBodyHelp')}>
      <ul className={classes.bodies}>
        {figures.bodies.map(({ id, name, here, contracted }) => (
          <li key={id ?? ''}>
            <span>{name}</span>
            <strong>{format.minutes(here)}</strong>
            <small>
              {contracted === undefined ? '' : t('usualWeek.weekOf', { hours: contracted })}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
