import { DATE_ORDERS, type DateOrder } from '#shared/domain/imports/order-of-dates'
import { useWording } from '../ui/use-wording'
import { Select } from '../ui/select'

interface DateOrderChoiceProps {
  readonly value: DateOrder | null
  /** The earlier list from which the value is remembered; `null` where a person chose it here. */
  readonly rememberedFrom?: string | null
  readonly onChange: (order: DateOrder | null) => void
}

/** Asks for the order of dates that can be read with the day first or with the month first. */
export function DateOrderChoice({ value, rememberedFrom = null, onChange }: DateOrderChoiceProps) {
  const { t } = useWording()
  return (
    <Select
      size="xs"
      label={t('import.dates.label')}
      description={
        rememberedFrom === null
          ? t('lists.datesOpen')
          : t('lists.datesRemembered', { name: rememberedFrom })
      }
      placeholder={t('lists.datesChoose')}
      data={DATE_ORDERS.map((order) => ({ value: order, label: t(`lists.dates.${order}`) }))}
      value={value}
      onChange={onChange}
      allowDeselect={false}
      maw={340}
    />
  )
}
