import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { useWording } from '../ui/use-wording'
import { RestLine } from './rest-line'

/** Under the bars of those that pay most: how many others there are, and what they pay. Nothing where there are none. */
export function OtherBars({ amounts }: { readonly amounts: readonly Cents[] }) {
  const { t, format } = useWording()
  const count = amounts.length
  if (count === 0) return null
  const sum = sumCents(amounts)
  return (
    <RestLine
      count={count}
      average={t('common.onAverage', { amount: cents(roundRatio(ratio(sum, count))) })}
      value={format.cents(sum)}
    />
  )
}
