import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { basePay } from '#shared/domain/costs/base-pay'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import { useFormat } from '../../client/use-format'
import { TextField } from '../../forms/text-field'
import classes from './costs.module.css'
import { pointValue } from './point-value'

/** Decimals of a euro that the value of the point carries. */
const POINT_PLACES = 5

interface BasePayHelperProps {
  /** Puts the amount into the form. */
  readonly onTake: (amount: string) => void
}

/** Works out the base pay from the pay index and the value of the point, both typed: no rate is built in. */
export function BasePayHelper({ onTake }: BasePayHelperProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const point = pointValue.use()
  const [index, setIndex] = useState('')
  const points = parseDecimal(index, 0)
  const value = parseDecimal(point.replace('€', ''), POINT_PLACES)
  const amount =
    points === null || value === null || points <= 0 || value <= 0 || points > 10_000
      ? null
      : basePay(points, value)
  const quiet = (label: string) => ({ label, error: undefined, onBlur: () => undefined })
  return (
    <div className={classes.helper} role="group" aria-label={t('costs.basePay.title')}>
      <span aria-hidden="true">{t('costs.basePay.title')}</span>
      <div className={classes.index}>
        <TextField
          at={quiet(t('costs.basePay.index'))}
          value={index}
          onChange={setIndex}
          placeholder={t('costs.basePay.indexShort')}
          maxLength={6}
          figures
          bare
        />
      </div>
      <span aria-hidden="true">×</span>
      <div className={classes.point}>
        <TextField
          at={quiet(t('costs.basePay.point'))}
          value={point}
          onChange={(text) => pointValue.set(() => text)}
          placeholder={t('costs.basePay.pointShort')}
          maxLength={12}
          figures
          unit="€"
          bare
        />
      </div>
      {amount !== null && (
        <Button variant="default" size="xs" onClick={() => onTake(format.amount(amount))}>
          {t('costs.basePay.take', { amount: format.cents(amount) })}
        </Button>
      )}
    </div>
  )
}
