import { ActionIcon } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCheck,
  IconChevronDown,
  IconChevronRight,
} from '@tabler/icons-react'
import { memo } from 'react'
import { Link } from 'react-router'
import { agentName } from '#shared/domain/agents/agent'
import { minutes } from '#shared/kernel/minutes'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { GridCell } from '../../grid/grid-cell'
import { useTopic, useTopicLater } from '../../grid/topics'
import { AddRow } from './add-row'
import { account } from './ledger'
import { SumsOfLines } from './sum-cells'
import { topic } from './wall-topic'
import type { WallColumn, WallGroup } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface GroupLineProps {
  readonly group: WallGroup
  readonly columns: readonly WallColumn[]
  readonly at: number
  readonly top: number
  readonly folded: boolean
}

/** An agent: their name, how many of their days are confirmed, and the sums of their rows. */
export const GroupLine = memo(function GroupLine(props: GroupLineProps) {
  const { group, columns, at, top, folded } = props
  const { store, checks } = useWallTools()
  const { t, format } = useWording()
  const { agent, name, weekly } = group
  // The number of an agent whose name another one has is never cut with the name.
  const alone = agentName(agent)
  useTopicLater(store.topics, topic.checks(agent.id))
  const [monday] = columns[0]?.days ?? []
  const Chevron = folded ? IconChevronRight : IconChevronDown
  const ofWeek = checks.ofWeek(agent.id).map((check) => checks.sentence(check))
  return (
    <tbody className={classes.place} style={{ top }} role="presentation">
      <tr role="row" className={classes.line} data-group="" aria-rowindex={at + 2}>
        <th role="rowheader" className={classes.agent} aria-colindex={1}>
          <ActionIcon
            size={24}
            tabIndex={-1}
            aria-expanded={!folded}
            aria-label={t(folded ? 'wall.group.unfold' : 'wall.group.fold', { agent: name })}
            onClick={() => store.fold(agent.id, !folded)}
          >
            <Chevron size={15} />
          </ActionIcon>
          <Link
            className={classes.agentName ?? ''}
            to={paths.week(agent.id, monday)}
            tabIndex={-1}
            title={t('wall.group.openWeek', { agent: name })}
          >
            {alone}
          </Link>
          {name !== alone && <small>{name.slice(alone.length).trim()}</small>}
          {weekly !== null && <small data-weekly="">{format.minutesShort(weekly)}</small>}
          <Filling agentId={agent.id} columns={columns} />
          <AddRow group={group} />
        </th>
        {columns.map((column, index) => (
          <AgentDay key={index} group={group} column={column} at={at} index={index} />
        ))}
        <SumsOfLines
          of="agent"
          name={account.agent(agent.id)}
          alert={ofWeek.length === 0 ? undefined : ofWeek.join(' ')}
        />
      </tr>
    </tbody>
  )
})

/** How many of an agent's days are confirmed. */
function Filling({
  agentId,
  columns,
}: {
  readonly agentId: string
  readonly columns: readonly WallColumn[]
}) {
  const { store } = useWallTools()
  const { t } = useWording()
  useTopicLater(store.topics, account.agent(agentId))
  const days = columns.map((_, index) => store.cells.sums(account.agentColumn(agentId, index)))
  const planned = days.filter((day) => day.planned > 0)
  const done = planned.filter((day) => day.waiting === 0).length
  if (planned.length === 0) return <span className={classes.filling} />
  if (done === planned.length)
    return (
      <span className={classes.filling} data-done="">
        <IconCheck size={14} aria-hidden="true" />
        {t('wall.group.confirmed')}
      </span>
    )
  return (
    <span className={classes.filling} data-begun={done > 0 || undefined}>
      {done === 0
        ? t('wall.spoken.toConfirm')
        : t('wall.group.days', { done, all: planned.length })}
    </span>
  )
}

interface AgentDayProps {
  readonly group: WallGroup
  readonly column: WallColumn
  readonly at: number
  readonly index: number
}

/** What an agent's day comes to, all bodies together. */
const AgentDay = memo(function AgentDay({ group, column, at, index }: AgentDayProps) {
  const { store, checks } = useWallTools()
  const { t, format } = useWording()
  const { agent, key, name } = group
  useTopicLater(store.topics, account.agentColumn(agent.id, index))
  useTopic(store.topics, topic.cell(key, index))
  useTopicLater(store.topics, topic.checks(agent.id))
  const { total, planned, waiting } = store.cells.sums(account.agentColumn(agent.id, index))
  const { active } = store
  const place = { row: at, column: index }
  const found = checks.ofDays(agent.id, column.days).map((check) => checks.sentence(check))
  const [day] = column.days
  const away = column.days.length === 1 && day !== undefined ? group.away.get(day) : undefined
  const label = [
    t('wall.spoken.sum', {
      agent: name,
      day: column.label,
      value: total === 0 ? t('words.nothing') : format.minutesShort(minutes(total)),
    }),
    ...(planned === 0 ? [] : [t('wall.spoken.foreseen', { duration: minutes(planned) })]),
    ...(waiting > 0 ? [t('wall.spoken.toConfirm')] : []),
    ...(away === undefined ? [] : [t('wall.spoken.away', { kind: away })]),
    ...found,
  ]
  return (
    <GridCell
      place={place}
      state="stored"
      figure={total === 0 ? <em>{away}</em> : format.minutes(minutes(total))}
      marks={found.length > 0 && <IconAlertTriangle size={14} aria-hidden="true" />}
      label={label.join(', ')}
      reachable={active.row === at && active.column === index}
      selected={store.isSelected(place)}
      readOnly
      open
      data={{
        'data-waiting': waiting > 0 || undefined,
        'data-alert': found.length > 0 || undefined,
        'data-holiday': column.holiday !== null || undefined,
      }}
      title={found.length === 0 ? undefined : found.join(' ')}
      editor={null}
    />
  )
})
