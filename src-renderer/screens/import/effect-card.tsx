import type { ImportEffect } from '#shared/contract/import-views'
import { sumMinutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import { TableHead } from '../../ui/table-head'
import classes from './side.module.css'
import type { ImportNames } from './use-import-names'
import looks from '../../ui/looks.module.css'
import table from '../../ui/table.module.css'

interface EffectCardProps {
  readonly effect: ImportEffect | null
  readonly names: ImportNames
}

/** Hours of each agent touched, before and after, over the months touched. */
export function EffectCard({ effect, names }: EffectCardProps) {
  const { t, format } = useWording()
  if (effect === null)
    return (
      <Card title={t('import.side.noEffect')}>
        <p className={looks.remark}>{t('import.side.noEffectSentence')}</p>
      </Card>
    )
  const { from, to, agents } = effect
  const title =
    from === to
      ? t('import.side.effectMonth', { month: from })
      : t('import.side.effectMonths', { from, to })
  return (
    <Card title={title} flush>
      <table className={`${table.plain} ${classes.effect}`}>
        <TableHead titles={[t('words.agent'), t('words.before'), t('words.after')]} />
        <tbody>
          {agents.map(({ agentId, before, after }) => (
            <tr key={agentId}>
              <th scope="row">{names.agent(agentId)}</th>
              <td>{format.minutes(before)}</td>
              <td>
                <strong>{format.minutes(after)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('common.total')}</th>
            <td>{format.minutes(sumMinutes(agents.map(({ before }) => before)))}</td>
            <td>{format.minutes(sumMinutes(agents.map(({ after }) => after)))}</td>
          </tr>
        </tfoot>
      </table>
    </Card>
  )
}
