import type { ChosenPayroll } from '#shared/contract/payroll-views'
import { COST_COMPONENTS } from '#shared/domain/costs/agent-cost'
import { PAY_SUMS } from '#shared/domain/imports/pay-sums'
import { columnNames } from '#shared/domain/imports/column-names'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { Month } from '#shared/kernel/month'
import { useWording } from '../../../ui/use-wording'
import { Card } from '../../../ui/card'
import classes from './payroll.module.css'
import { PayMonthField } from './pay-month-field'
import looks from '../../../ui/looks.module.css'
import { Select } from '../../../ui/select'

interface PayColumnsCardProps {
  readonly file: ChosenPayroll
  readonly mapping: ImportMapping
  readonly onMap: (mapping: ImportMapping) => void
  readonly month: Month | null
  readonly onMonth: (month: Month | null) => void
}

/** The meaning of a column, as the list of choices names it. */
const meaningOf = (mapping: ImportMapping, title: string): string =>
  mapping.columns.agent === title
    ? 'agent'
    : mapping.columns.day === title
      ? 'month'
      : mapping.apart?.includes(title) === true
        ? 'apart'
        : (mapping.checks?.find(({ column }) => column === title)?.of ??
          mapping.pay?.find(({ column }) => column === title)?.component ??
          'none')

/** The mapping with another meaning of a column; agent and month are one column each. */
function withMeaning(mapping: ImportMapping, title: string, meaning: string): ImportMapping {
  const { agent, day, ...others } = mapping.columns
  const columns = {
    ...others,
    ...(agent === undefined || agent === title ? {} : { agent }),
    ...(day === undefined || day === title ? {} : { day }),
    ...(meaning === 'agent' ? { agent: title } : {}),
    ...(meaning === 'month' ? { day: title } : {}),
  }
  const component = COST_COMPONENTS.find((kind) => kind === meaning)
  const of = PAY_SUMS.find((sum) => sum === meaning)
  const checks = (mapping.checks ?? []).filter(({ column }) => column !== title)
  const pay = (mapping.pay ?? []).filter(({ column }) => column !== title)
  const apart = (mapping.apart ?? []).filter((column) => column !== title)
  return {
    ...mapping,
    columns,
    apart: meaning === 'apart' ? [...apart, title] : apart,
    checks: of === undefined ? checks : [...checks, { column: title, of }],
    pay: component === undefined ? pay : [...pay, { column: title, component }],
  }
}

/** Each column of the file with its first values, and its meaning. */
export function PayColumnsCard({ file, mapping, month, onMap, onMonth }: PayColumnsCardProps) {
  const { t } = useWording()
  const choices = [
    { value: 'none', label: t('payroll.leftOut') },
    { value: 'apart', label: t('payroll.apart') },
    { value: 'agent', label: t('words.agent') },
    { value: 'month', label: t('words.month') },
    ...COST_COMPONENTS.map((kind) => ({ value: kind, label: t(`common.component.${kind}`) })),
    ...PAY_SUMS.map((of) => ({ value: of, label: t(`payroll.sum.${of}`) })),
  ]
  return (
    <Card
      title={t('import.titles.columns')}
      subtitle={t(file.remembered ? 'payroll.remembered' : 'payroll.guessed')}
      flush
    >
      <ul className={`${looks.ruled} ${classes.columns}`}>
        {columnNames(file.headers).map((title, at) => (
          <li key={title}>
            <span>
              <strong>{file.headers[at]?.trim()}</strong>
              <small
                className={looks.cut}
                data-amounts-within={
                  !['agent', 'month'].includes(meaningOf(mapping, title)) || undefined
                }
              >
                {file.firstRows.flatMap((cells) => cells[at]?.trim() || []).join(' · ')}
              </small>
            </span>
            <Select
              size="xs"
              aria-label={t('payroll.holds', { column: title })}
              data={choices}
              value={meaningOf(mapping, title)}
              onChange={(meaning) => onMap(withMeaning(mapping, title, meaning ?? 'none'))}
              allowDeselect={false}
            />
          </li>
        ))}
      </ul>
      {mapping.columns.day === undefined && (
        <div className={classes.whole}>
          <PayMonthField named={file.monthNamed} month={month} onMonth={onMonth} />
        </div>
      )}
    </Card>
  )
}
