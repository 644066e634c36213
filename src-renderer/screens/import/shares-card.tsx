import { Text } from '@mantine/core'
import type { MovedShares } from '#shared/contract/import-views'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { Card } from '../../ui/card'
import { TableHead } from '../../ui/table-head'
import looks from '../../ui/looks.module.css'
import table from '../../ui/table.module.css'
import classes from './side.module.css'
import type { ImportNames } from './use-import-names'

interface SharesCardProps {
  readonly shares: MovedShares
  readonly names: ImportNames
}

/** What each body would pay for the months touched, before and after. */
export function SharesCard({ shares, names }: SharesCardProps) {
  const { t, format } = useWording()
  const { agreements } = useRegistry()
  const { agreementId, from, to, open, isBlocked, bodies } = shares
  const reference = agreements.find(({ id }) => id === agreementId)?.reference ?? ''
  const remark = isBlocked
    ? t('import.side.sharesBlocked')
    : open > 0
      ? t('import.side.sharesOpen', { count: open })
      : null
  const title =
    from === to
      ? t('import.side.sharesMonth', { month: from, reference })
      : t('import.side.sharesMonths', { from, to, reference })
  return (
    <Card title={title} flush={bodies.length > 0}>
      {bodies.length > 0 && (
        <table className={`${table.plain} ${classes.effect}`}>
          <TableHead titles={[t('words.body'), t('words.before'), t('words.after')]} />
          <tbody>
            {bodies.map(({ collectivityId, before, after }) => (
              <tr key={collectivityId}>
                <th scope="row">{names.body(collectivityId)}</th>
                <td>{before === null ? '—' : format.cents(before)}</td>
                <td>
                  <strong>{after === null ? '—' : format.cents(after)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {bodies.length === 0 && !isBlocked && (
        <p className={looks.remark}>{t('import.side.sharesSame')}</p>
      )}
      {remark !== null && (
        <Text className={looks.remark ?? ''} p={bodies.length > 0 ? 'sm' : 0}>
          {remark}
        </Text>
      )}
    </Card>
  )
}
