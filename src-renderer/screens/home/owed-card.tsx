import { useMemo } from 'react'
import { Link } from 'react-router'
import { owedOf, owedSum } from '#shared/domain/payments/owed'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { Card } from '../../ui/card'
import classes from './side-card.module.css'
import looks from '../../ui/looks.module.css'

/** Each line, with the list of payments that shows it. */
const LINES = [
  ['claims', 'claims'],
  ['contested', 'contested'],
  ['late', 'late'],
  ['setOff', 'claims'],
  ['reductions', 'reductions'],
  ['excesses', 'excesses'],
  ['recoveries', 'excesses'],
  ['otherContests', 'contested'],
] as const
/** Those that are a part of the claims. */
const PARTS: ReadonlySet<string> = new Set(['contested', 'late', 'setOff'])

/** What issued statements leave to be paid, in both directions; nothing before a statement is issued. */
export function OwedCard() {
  const { t, format } = useWording()
  const today = useToday()
  const { statements, payments, agreements } = useRegistry()
  const owed = useMemo(
    () => owedOf(statements, payments, agreements, today),
    [statements, payments, agreements, today],
  )
  if (statements.length === 0) return null
  const lines = LINES.map(([list, shown]) => ({ list, shown, ...owedSum(owed[list]) })).filter(
    ({ count }) => count > 0,
  )
  return (
    <Card title={t('home.owed.title')}>
      {lines.length === 0 ? (
        <p className={looks.sentence}>{t('payments.empty')}</p>
      ) : (
        <ul>
          {lines.map(({ list, shown, count, amount }) => (
            <li key={list} className={classes.sum} data-part={PARTS.has(list) || undefined}>
              <Link className={looks.link} to={paths.payments(shown)}>
                {t(`home.owed.${list}`, { count })}
              </Link>
              {list !== 'otherContests' && <span>{format.cents(amount)}</span>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
