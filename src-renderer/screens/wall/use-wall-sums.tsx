import { useMemo } from 'react'
import { minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { Gap } from '../../grid/gap'
import type { SumColumn, SumLine } from './sum-column'
import type { WallStore } from './wall-store'

/** What is left of the year of a row's body; `null` where it has no contracted hours. */
function leftOf({ collectivityId }: SumLine, { years }: WallStore): number | null {
  const year = collectivityId === null ? undefined : years.get(collectivityId)
  return year === undefined ? null : year.contracted - year.done
}

/** On the wall: total, foreseen, the gap between them, and where there is room what is left of the year. */
export function useWallSums(wide: boolean, year: number): readonly SumColumn[] {
  const { t, format } = useWording()
  return useMemo((): readonly SumColumn[] => {
    const shown = (value: number): string => (value === 0 ? '' : format.minutes(minutes(value)))
    const left: SumColumn = {
      key: 'left',
      name: t('wall.columns.left', { year }),
      title: t('wall.columns.leftWhole', { year }),
      look: 'quiet',
      figure: (line, store) => {
        const value = leftOf(line, store)
        return value === null ? '' : format.minutes(minutes(value))
      },
      isOver: (line, store) => (leftOf(line, store) ?? 0) < 0,
    }
    return [
      {
        key: 'total',
        name: t('common.total'),
        look: 'total',
        figure: ({ total }) => shown(total),
      },
      {
        key: 'planned',
        name: t('words.foreseen'),
        look: 'quiet',
        figure: ({ planned }) => shown(planned),
      },
      {
        key: 'gap',
        name: t('words.gap'),
        title: t('wall.columns.gapWhole'),
        look: 'plain',
        figure: ({ total, planned }) =>
          (total > 0 || planned > 0) && <Gap done={minutes(total)} planned={minutes(planned)} />,
      },
      ...(wide ? [left] : []),
    ]
  }, [t, format, wide, year])
}
