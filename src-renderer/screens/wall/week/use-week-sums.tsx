import { useMemo } from 'react'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { useWording } from '../../../ui/use-wording'
import { Gap } from '../../../grid/gap'
import type { SumColumn, SumLine } from '../sum-column'
import type { WallModel } from '../wall-model'
import type { WallStore } from '../wall-store'

/** What the other agents did for the body of a line; `null` while it is read. */
function othersOf({ collectivityId }: SumLine, { cells }: WallStore): number | null {
  const others = cells.model.week?.others
  return collectivityId === null ? 0 : others === null ? null : (others?.get(collectivityId) ?? 0)
}

/** Of a row, the contracted hours of its body; of all, the agent's working time; `null` where there is none. */
function promised({ of, collectivityId }: SumLine, { cells }: WallStore): Minutes | null {
  const { week } = cells.model
  if (of === 'all') return week === null || week.expected === 0 ? null : week.expected
  return collectivityId === null ? null : (week?.contracted.get(collectivityId) ?? null)
}

/** In an agent's week or month: total, the hours of the others, the contracted hours, and the gap between them. */
export function useWeekSums({ groups, week, view }: WallModel): readonly SumColumn[] {
  const { t, format } = useWording()
  const withOthers = groups.some(({ rows }) =>
    rows.some(({ collectivityId }) => (week?.others?.get(collectivityId ?? '') ?? 0) > 0),
  )
  return useMemo((): readonly SumColumn[] => {
    const shown = (value: number): string => (value === 0 ? '' : format.minutes(minutes(value)))
    const others: SumColumn = {
      key: 'others',
      name: t('week.columns.others'),
      title: t(view === 'week' ? 'week.columns.othersWhole' : 'week.ofMonth.others'),
      look: 'quiet',
      figure: (line, store) => shown(othersOf(line, store) ?? 0),
    }
    return [
      {
        key: 'total',
        name: t('common.total'),
        look: 'total',
        figure: ({ of, total }) => (of === 'all' ? format.minutes(minutes(total)) : shown(total)),
      },
      ...(withOthers ? [others] : []),
      {
        key: 'contracted',
        name: t('words.plannedHead'),
        look: 'quiet',
        figure: (line, store) => {
          const planned = promised(line, store)
          return planned === null ? '' : format.minutes(planned)
        },
      },
      {
        key: 'difference',
        name: t('words.gap'),
        title: t('week.gap.label'),
        totalTitle: t(view === 'week' ? 'week.gap.agent' : 'week.ofMonth.gap'),
        look: 'quiet',
        figure: (line, store) => {
          const done = othersOf(line, store)
          return (
            done !== null && (
              <Gap done={minutes(line.total + done)} planned={promised(line, store)} />
            )
          )
        },
      },
    ]
  }, [t, format, withOthers, view])
}
