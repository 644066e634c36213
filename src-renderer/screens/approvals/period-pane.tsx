import { Anchor, Flex } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Period } from '#shared/kernel/period'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { ExplanationPane } from '../../ui/explanation-pane'
import type { ApprovalRow } from './approval-row'
import { BodyHours } from './body-hours'
import { PaneSection } from './pane-section'
import { StateTag } from './state-tag'
import { StepList } from './step-list'
import { usePeriodWords } from './use-period-words'
import { WatchList } from './watch-list'

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
        <Flex gap="sm" align="center" wrap="wrap">
          <span>
            {words(period)} · <strong>{format.minutesShort(review.done)}</strong>
          </span>
          <StateTag state={state} />
        </Flex>
      }
      onClose={onClose}
      footer={
        <Flex gap="sm" align="center" wrap="wrap">
          {buttons}
        </Flex>
      }
    >
      <PaneSection
        title={t('approvals.pane.bodies')}
        aside={
          <Anchor
            component={Link}
            data-leads
            to={paths.week(agent.id, review.missing[0] ?? lines[0]?.day ?? period.from)}
          >
            {t('common.openWeek')}
          </Anchor>
        }
      >
        <BodyHours lines={lines} />
      </PaneSection>
      <PaneSection title={t('words.toLookAt')}>
        <WatchList review={review} />
      </PaneSection>
      <PaneSection title={t('approvals.pane.steps')}>
        <StepList submissions={submissions} shown={period} />
      </PaneSection>
    </ExplanationPane>
  )
}
