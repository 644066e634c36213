import { useTranslation } from 'react-i18next'
import type { MonthRun, ObjectionGroup } from '#shared/domain/allocation/objection-groups'
import { objectionSentence } from '#shared/wording/objection-sentence'
import { useFormat } from '../../client/use-format'
import { useNames } from '../../client/use-names'

/** Words for an objection to a settlement. */
export function useObjectionWords(): (group: ObjectionGroup) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const run = ({ from, to }: MonthRun): string =>
    from === to
      ? format.month(from, 'long')
      : t('allocation.objections.run', {
          from: format.month(from, from.slice(0, 4) === to.slice(0, 4) ? 'name' : 'long'),
          to,
        })
  const together = (runs: readonly MonthRun[]): string =>
    runs.length < 2
      ? runs.map(run).join('')
      : `${runs.slice(0, -1).map(run).join(', ')}${t('allocation.objections.and')}${runs.slice(-1).map(run).join('')}`

  return (group) =>
    group.kind === 'single'
      ? objectionSentence(group.objection, names, t)
      : t(
          group.code === 'monthUnentered'
            ? 'allocation.objections.unentered'
            : 'allocation.objections.unpriced',
          { agent: names.agent(group.agentId), months: together(group.runs) },
        )
}
