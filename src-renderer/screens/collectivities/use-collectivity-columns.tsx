import { useMemo } from 'react'
import { contractedWeeks } from '#shared/domain/agreements/contracted-week'
import { groupsOn } from '#shared/domain/collectivities/groups-on'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { Column } from '../../ui/data-table/column'
import looks from '../../ui/looks.module.css'

const latest = ({ populations }: Collectivity): Collectivity['populations'][number] | undefined =>
  [...populations].sort((a, b) => b.year - a.year)[0]

/** 200 098 762 00012: read by groups, as it is printed. */
const siretInGroups = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00A0$2\u00A0$3\u00A0$4')

/** The columns of the list; beside a pane only the first ones. */
export function useCollectivityColumns(narrow: boolean): readonly Column<Collectivity>[] {
  const { t, format } = useWording()
  const today = useToday()
  const { collectivities, agreements } = useRegistry()
  return useMemo(() => {
    const codes = new Map(collectivities.map(({ id, code }) => [id, code]))
    const weeks = contractedWeeks(agreements, today)
    const groupsOf = (body: Collectivity): string =>
      groupsOn(body, today)
        .map((id) => codes.get(id) ?? '')
        .join(', ')
    const wide: readonly Column<Collectivity>[] = [
      {
        id: 'memberOf',
        yields: 2,
        header: t('collectivities.field.memberOf'),
        sortBy: groupsOf,
      },
      {
        id: 'inseeCode',
        yields: 3,
        header: t('collectivities.column.inseeCode'),
        sortBy: ({ inseeCode }) => inseeCode,
      },
      {
        id: 'siret',
        yields: 1,
        header: t('collectivities.field.siret'),
        cell: ({ siret }) => (siret === null ? null : siretInGroups(siret)),
        sortBy: ({ siret }) => siret,
      },
    ]
    return [
      {
        id: 'name',
        header: t('words.name'),
        cell: ({ name, archived }) => (
          <span className={archived ? looks.quiet : undefined}>
            {archived ? `${name} (${t('common.archived')})` : name}
          </span>
        ),
        sortBy: ({ name }) => name,
      },
      {
        id: 'code',
        yields: 4,
        header: t('words.code'),
        sortBy: ({ code }) => code,
      },
      {
        id: 'kind',
        header: t('words.kind'),
        sortBy: ({ kind }) => t(`common.kind.${kind}`),
      },
      ...(narrow ? [] : wide),
      {
        id: 'population',
        header: t('collectivities.column.population'),
        cell: (row) => {
          const known = latest(row)
          return (
            known && (
              <span title={t('collectivities.populationOf', { year: known.year })}>
                {format.integer(known.municipal)}
              </span>
            )
          )
        },
        sortBy: (row) => latest(row)?.municipal ?? null,
        align: 'right',
      },
      {
        id: 'hours',
        header: t('collectivities.column.hours'),
        cell: ({ id }) => {
          const minutes = weeks.get(id)
          return minutes === undefined ? null : format.minutes(minutes)
        },
        sortBy: ({ id }) => weeks.get(id) ?? null,
        align: 'right',
      },
    ]
  }, [t, format, today, collectivities, agreements, narrow])
}
