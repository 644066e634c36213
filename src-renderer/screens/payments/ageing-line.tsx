import { AGES, ageing } from '#shared/domain/payments/ageing'
import { useWording } from '../../ui/use-wording'
import type { Claim } from './claim'
import classes from './payments.module.css'
import looks from '../../ui/looks.module.css'

/** What is left to pay, by how late it is. */
export function AgeingLine({ claims }: { readonly claims: readonly Claim[] }) {
  const { t, format } = useWording()
  const sums = ageing(claims)
  return (
    <dl className={classes.ages} aria-label={t('payments.ages')}>
      {AGES.map((age) => (
        <div key={age} data-age={age} data-none={sums[age] === 0 || undefined}>
          <dt className={looks.caption}>{t(`payments.age.${age}`)}</dt>
          <dd>{format.cents(sums[age])}</dd>
        </div>
      ))}
    </dl>
  )
}
