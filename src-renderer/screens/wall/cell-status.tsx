import { Anchor, Flex } from '@mantine/core'
import { Link } from 'react-router'
import { workPeriodOn } from '#shared/domain/agents/agent'
import { addDays, mondayOf, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { refusalSentences } from '../../grid/refusal-sentences'
import type { DayClosure } from '../../settlement/closed-day'
import { CorrectButton } from '../../forms/correct-button'
import { LateTimeButton } from '../../settlement/late-time/late-time-button'
import { SaveState } from '../../ui/save-state'
import { isOpen } from './build-group'
import { correctionOf } from './correction-of'
import { closureSentence } from './closure-sentence'
import type { ModelRow } from './wall-model'
import type { CellFacts } from './use-cell-facts'
import { useWallTools } from './wall-tools'
import looks from '../../ui/looks.module.css'

interface ClosureProps {
  readonly why: DayClosure
  readonly row: ModelRow
  readonly day: Day
  readonly single: boolean
}

/** Why the chosen cell can't change, with the way on: the statement and late hours, or the screen of approvals. */
function Closure({ why, row, day, single }: ClosureProps) {
  const { t, format, language } = useWording()
  const { statements } = useRegistry()
  if (why.code !== 'settled')
    return (
      <p className={looks.note}>
        {closureSentence(why, t, language)}{' '}
        <Anchor
          component={Link}
          data-leads
          to={paths.approvals(mondayOf(day), addDays(mondayOf(day), 6))}
          inherit
          underline="always"
        >
          {t('week.details.openApprovals')}
        </Anchor>
      </p>
    )
  const id = statements.find(({ number }) => number === why.statement)?.id
  return (
    <p className={looks.note}>
      {closureSentence(why, t, language)}
      <Flex component="span" wrap="wrap" columnGap="sm">
        <Anchor component={Link} to={paths.statements(id)} data-leads inherit underline="always">
          {t('week.details.openStatement', { statement: why.statement })}
        </Anchor>
        {single && <CorrectButton start={correctionOf(row, day, format, { text: '', task: '' })} />}
        {single && row.collectivityId !== null && (
          <LateTimeButton
            key={`${day} ${row.key}`}
            agentId={row.agentId}
            collectivityId={row.collectivityId}
            day={day}
          />
        )}
      </Flex>
    </p>
  )
}

/** The state of the chosen cell, in words: foreseen, kept, refused and why, and the difference from what was foreseen. */
export function CellStatus({ group, row, column, index }: CellFacts) {
  const { store, checks, onWall } = useWallTools()
  const { t, language } = useWording()
  const [day, more] = column.days
  if (row === null || day === undefined) return null
  const view = store.cells.cell(row, index)
  const lock = checks.lock(row, day)
  if (view.refusal !== null)
    return (
      <SaveState state="failed">
        {refusalSentences(view.refusal.reason, t, language).join(' ')}
      </SaveState>
    )
  if (lock !== null) return <Closure why={lock} row={row} day={day} single={more === undefined} />
  if (view.state === 'pending') return <SaveState state="saving">{t('common.saving')}</SaveState>
  switch (view.status) {
    case 'empty':
      if (isOpen(group, row, column.days))
        return (
          <p className={looks.note}>{t(onWall ? 'wall.pane.nothing' : 'week.details.nothing')}</p>
        )
      return (
        <p className={looks.warnNote}>
          {workPeriodOn(group.agent, day) === undefined
            ? t('week.details.notEmployed', { agent: group.name })
            : t('week.details.outside')}
        </p>
      )
    case 'foreseen':
      return <SaveState state="none">{t('wall.pane.toConfirm')}</SaveState>
    case 'part':
      return <SaveState state="none">{t('wall.pane.toConfirmPart')}</SaveState>
    case 'confirmed': {
      const gap = view.confirmed - (view.foreseen ?? 0)
      const length = minutes(Math.abs(gap))
      const said = (): string => {
        if (view.confirmed === 0 && (view.foreseen !== null || !onWall))
          return t('wall.pane.confirmedNothing')
        if (!onWall) return t('week.details.kept')
        if (view.foreseen === null) return t('wall.pane.confirmedUnplanned')
        if (gap === 0) return t('wall.pane.confirmed')
        return t(gap < 0 ? 'wall.pane.less' : 'wall.pane.more', { gap: length })
      }
      return <SaveState state="saved">{said()}</SaveState>
    }
  }
}
