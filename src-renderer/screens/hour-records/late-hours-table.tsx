import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { agentNames } from '#shared/domain/agents/agent-names'
import type { Adjustment } from '#shared/domain/approvals/adjustment'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { DataTable } from '../../ui/data-table/data-table'
import looks from '../../ui/looks.module.css'

interface LateHoursTableProps {
  readonly rows: readonly Adjustment[]
  readonly nameOf: (collectivityId: string) => string
  /** Said where there are none. */
  readonly empty: string
}

/** Late hours not yet on a statement; until it is issued each can be removed. */
export function LateHoursTable({ rows, nameOf, empty }: LateHoursTableProps) {
  const { t, format } = useWording()
  const { agents } = useRegistry()
  const { run, pending } = useCommand('removeLateTime')
  const names = agentNames(agents)
  const person = (id: string): string => names.get(id) ?? ''
  const remove = async (id: string): Promise<void> => {
    const answer = await run({ id })
    if (answer.ok) notifications.show({ message: t('hourRecords.lateHours.removed') })
  }
  return (
    <DataTable<Adjustment>
      label={t('hourRecords.lateHours.table')}
      rows={rows}
      rowKey={({ id }) => id}
      rowHeight={44}
      empty={empty}
      columns={[
        {
          id: 'day',
          header: t('hourRecords.lateHours.column.day'),
          width: 104,
          sortBy: ({ day }) => day,
          cell: ({ day }) => format.day(day, 'numeric'),
        },
        {
          id: 'agent',
          header: t('words.agent'),
          width: 132,
          sortBy: ({ agentId }) => person(agentId),
        },
        {
          id: 'body',
          header: t('words.body'),
          sortBy: ({ collectivityId }) => nameOf(collectivityId),
        },
        {
          id: 'task',
          header: t('hourRecords.lateHours.column.task'),
          cell: ({ task, reason }) => (
            <span
              className={looks.double}
              style={{ whiteSpace: 'normal', paddingBlock: 'var(--space-1)' }}
            >
              {task}
              <small className={looks.quiet}>{reason}</small>
            </span>
          ),
        },
        {
          id: 'minutes',
          header: t('words.duration'),
          align: 'right',
          width: 76,
          sortBy: ({ minutes }) => minutes,
          cell: ({ minutes }) => format.minutes(minutes),
        },
        {
          id: 'countedIn',
          header: t('hourRecords.lateHours.column.countedIn'),
          width: 112,
          sortBy: ({ countedIn }) => countedIn,
          cell: ({ countedIn }) => format.month(countedIn, 'long'),
        },
        {
          id: 'remove',
          header: <span className="visually-hidden">{t('common.remove')}</span>,
          align: 'right',
          width: 84,
          cell: ({ id, agentId, day }) => (
            <Button
              size="compact-xs"
              disabled={pending}
              aria-label={t('hourRecords.lateHours.removeOf', { agent: person(agentId), day })}
              onClick={() => void remove(id)}
            >
              {t('common.remove')}
            </Button>
          ),
        },
      ]}
    />
  )
}
