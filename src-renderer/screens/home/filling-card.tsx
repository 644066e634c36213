import { IconCheck } from '@tabler/icons-react'
import { memo } from 'react'
import { leastFilled } from '#shared/domain/timesheets/least-filled'
import type { WeekFilling } from '#shared/domain/timesheets/week-filling'
import { isoWeek } from '#shared/kernel/day'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useWeekFillings } from '../../client/use-week-fillings'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import classes from './filling-card.module.css'
import { FillingCell } from './filling-cell'
import { useFirstOf } from './use-first-of'
import { useFirstSteps } from './use-first-steps'
import { useNames } from '../../client/use-names'
import looks from '../../ui/looks.module.css'

const weeksOf = (weeks: readonly WeekFilling[]): readonly number[] =>
  weeks.filter(({ state }) => state === 'toFill').map(({ monday }) => isoWeek(monday).week)

/** The agents listed until all are asked for. */
const FIRST = 12

/** The last five weeks of agents: who has filled them in, how far, and what is missing. Nothing where no agreement has agents. */
export function FillingCard() {
  const { t } = useWording()
  const names = useNames()
  const fillings = useWeekFillings()
  const areAgentsAsked = useFirstSteps().some(({ kind, done }) => kind === 'agents' && !done)
  const { most, more } = useFirstOf(fillings?.agents.length ?? 0, FIRST)
  if (fillings === undefined)
    return <Card title={t('home.filling.title')}>{t('home.counting')}</Card>
  const { mondays, agents } = fillings
  if (agents.length === 0 && !areAgentsAsked) return null
  if (agents.length === 0) {
    return (
      <Card title={t('home.filling.title')} flush>
        <EmptyState button={{ label: t('common.addAgent'), to: paths.agents(), quiet: true }}>
          {t('home.filling.none')}
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card title={t('home.filling.title')} aside={<Legend />} footer={more} flush>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('words.agent')}</th>
            {mondays.map((monday, index) => (
              <th key={monday} scope="col" data-now={index === mondays.length - 1 || undefined}>
                {t('home.filling.week', { week: isoWeek(monday).week })}
              </th>
            ))}
            <th scope="col">{t('home.filling.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {leastFilled(agents, most).map(({ agentId, weeks }) => (
            <FillingRow key={agentId} agentId={agentId} name={names.agent(agentId)} weeks={weeks} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}

interface FillingRowProps {
  readonly agentId: string
  readonly name: string
  readonly weeks: readonly WeekFilling[]
}

/** The weeks of an agent. Drawn again only when they change: home is, with each change that is kept. */
const FillingRow = memo(function FillingRow({ agentId, name, weeks }: FillingRowProps) {
  const { t, format } = useWording()
  const missing = weeksOf(weeks)
  return (
    <tr>
      <th scope="row">{name}</th>
      {weeks.map((week) => (
        <td key={week.monday}>
          <FillingCell agentId={agentId} week={week} />
        </td>
      ))}
      <td className={looks.warn}>
        {missing.length > 0 &&
          t('home.filling.toFill', {
            count: missing.length,
            weeks: missing.map(format.integer).join(', '),
          })}
      </td>
    </tr>
  )
})

function Legend() {
  const { t } = useWording()
  return (
    <span className={classes.legend} aria-hidden="true">
      <span className={classes.mark} data-state="filled">
        <IconCheck size={13} />
      </span>
      {t('home.filling.legend.filled')}
      <span className={classes.mark} data-state="partial">
        %
      </span>
      {t('home.filling.legend.partial')}
      <span className={classes.mark} data-state="toFill">
        –
      </span>
      {t('words.nothing')}
      <span className={classes.mark} data-state="withoutHours" />
      {t('home.filling.state.withoutHours')}
    </span>
  )
}
