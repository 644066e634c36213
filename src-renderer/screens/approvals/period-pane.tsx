import { Anchor, Flex } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Period } from '#shared/kernel/period'
import { paths } from '../../client/paths'
import { useWording } from '../../client/use-wording'
import { ExplanationPane } from '../../ui/explanation-pane'
import type { ApprovalRow } from './approval-row'
import classes from './approvals.module.css'
import { BodyHours } from './body-hours'
import { StateTag } from './state-tag'
import { StepList } from './step-list'
import { usePeriodWords } from './use-period-words'
import { WatchList } from './watch-list'
import looks from '../../ui/looks.module.css'

interface PeriodPaneProps {
  readonly row: ApprovalRow
  readonly period: Period
  /** Its actions. */
  readonly buttons: ReactNode
  readonly onClose: () => void
}

/** An agent's period for its approval: the hours by body, the checks, every step so far. */
export function PeriodPane({ row, period, buttons, onClose }: PeriodPaneProps) {
  const { t, format } = useWording()
  const words = usePeriodWords()
  const { agent, name, review, lines, state, submissions } = row
  return (
    <ExplanationPane
      kicker={t('approvals.pane.kicker')}
      title={name}
      context={
        <span className={classes.paneContext}>
          <span>
            {words(period)} · <strong>{format.minutesShort(review.done)}</strong>
          </span>
          <StateTag state={state} />
        </span>
      }
      onClose={onClose}
      footer={<span className={classes.buttons}>{buttons}</span>}
    >
      <section className={`${looks.item} ${classes.section}`}>
        <Flex gap="sm" align="baseline" justify="space-between">
          <h3>{t('approvals.pane.bodies')}</h3>
          <Anchor
            component={Link}
            to={paths.week(agent.id, review.missing[0] ?? lines[0]?.day ?? period.from)}
          >
            {t('common.openWeek')}
          </Anchor>
        </Flex>
        <BodyHours lines={lines} />
      </section>
      <section className={`${looks.item} ${classes.section}`}>
        <h3>{t('words.toLookAt')}</h3>
        <WatchList review={review} />
      </section>
      <section className={`${looks.item} ${classes.section}`}>
        <h3>{t('approvals.pane.steps')}</h3>
        <StepList submissions={submissions} shown={period} />
      </section>
    </ExplanationPane>
  )
}
