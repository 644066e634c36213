import { Link } from 'react-router'
import { cents, sumCents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { whyUnpaid } from '#shared/domain/indicators/why-unpaid'
import { wordList } from '#shared/wording/word-list'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import type { Settlement } from '../../client/use-settlements'
import { Bar } from '../../ui/bar'
import { Card } from '../../ui/card'
import classes from './bars.module.css'
import { useNames } from '../../client/use-names'
import { usePeriodName } from '../../settlement/use-period-name'
import looks from '../../ui/looks.module.css'

/** Bars shown, and how many of them the title names. */
const MOST = 8
const TITLE = 2

/** The bodies that pay most of the cost; the others summed in one line, so that the whole is there. */
export function BodiesCard({ settlement }: { readonly settlement: Settlement | undefined }) {
  const { t, format } = useWording()
  const names = useNames()
  const periodName = usePeriodName()
  if (settlement === undefined) return null
  const { allocation } = settlement
  const shares = allocation.shares
    .flatMap(({ collectivityId, amount }) => (amount === null ? [] : [{ collectivityId, amount }]))
    .sort((a, b) => b.amount - a.amount)
  const subtitle = t('home.bodies.subtitle', { period: periodName(allocation.period) })
  const total = sumCents(shares.map(({ amount }) => amount))
  if (shares.length === 0 || total === 0)
    return <Card title={subtitle}>{t(`charts.cost.unpaidSentence.${whyUnpaid(allocation)}`)}</Card>

  const first = shares.slice(0, TITLE)
  const part = roundRatio(ratio(sumCents(first.map(({ amount }) => amount)) * 100, total))
  const rest = shares.slice(MOST)
  const restTotal = sumCents(rest.map(({ amount }) => amount))
  const max = shares[0]?.amount ?? 1
  return (
    <Card
      title={t(first.length > 1 ? 'home.bodies.title' : 'home.bodies.titleOne', {
        names: wordList(
          first.map(({ collectivityId }) => names.collectivity(collectivityId)),
          t,
        ),
        percent: part,
      })}
      subtitle={subtitle}
    >
      <ul className={classes.bars}>
        {shares.slice(0, MOST).map(({ collectivityId, amount }, index) => (
          <li key={collectivityId} data-strong={index < TITLE || undefined}>
            <Link
              className={`${looks.plainLink} ${looks.cut}`}
              to={paths.collectivities(collectivityId)}
            >
              {names.collectivity(collectivityId)}
            </Link>
            <Bar
              value={amount}
              max={max}
              tone={index < TITLE ? 'accent' : 'plain'}
              label={t('home.bodies.bar', { name: names.collectivity(collectivityId), amount })}
            />
            <span data-figure>{format.cents(amount)}</span>
          </li>
        ))}
        {rest.length > 0 && (
          <li className={classes.rest}>
            <span className={looks.cut}>{t('home.bodies.rest', { count: rest.length })}</span>
            <small className={looks.note}>
              {t('common.onAverage', { amount: cents(roundRatio(ratio(restTotal, rest.length))) })}
            </small>
            <span data-figure>{format.cents(restTotal)}</span>
          </li>
        )}
      </ul>
    </Card>
  )
}
