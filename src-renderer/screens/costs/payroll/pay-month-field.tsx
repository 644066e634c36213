import { useState } from 'react'
import { TextInput } from '@mantine/core'
import { payMonth } from '#shared/domain/imports/pay-month'
import type { Month } from '#shared/kernel/month'
import { Unsure } from '../../../ui/unsure'
import { useWording } from '../../../ui/use-wording'

interface PayMonthFieldProps {
  /** The month that the texts around the table or the name of the file say. */
  readonly named: Month | null
  readonly month: Month | null
  readonly onMonth: (month: Month | null) => void
}

/** The month of a file of pay that has none in its lines. */
export function PayMonthField({ named, month, onMonth }: PayMonthFieldProps) {
  const { t, format } = useWording()
  const [text, setText] = useState(month === null ? '' : format.month(month, 'long'))
  const [wasLeft, setWasLeft] = useState(false)
  const isUnread = wasLeft && month === null && text.trim() !== ''
  return (
    <>
      <TextInput
        label={t('payroll.wholeMonth')}
        description={t('payroll.wholeMonthHelp')}
        placeholder="01/2027"
        value={text}
        error={isUnread ? t('payroll.monthUnread') : null}
        onChange={({ currentTarget: { value } }) => {
          setText(value)
          setWasLeft(false)
          onMonth(payMonth(value, 'dmy'))
        }}
        onBlur={() => setWasLeft(true)}
        w={240}
      />
      {named !== null && month === named && <Unsure>{t('payroll.monthNamed')}</Unsure>}
      {named !== null && month !== null && month !== named && (
        <Unsure>{t('payroll.monthOther', { month: named })}</Unsure>
      )}
    </>
  )
}
