import type { Explanation } from '#shared/domain/allocation/explain'
import { BESIDES_COLUMNS, type OtherColumn } from '#shared/domain/allocation/cost-column'
import { otherAmounts } from '#shared/domain/allocation/other-amounts'
import { sumCents } from '#shared/kernel/cents'
import type { Section } from './section'
import type { ExplanationWording } from './explanation-wording'

const besides = (other: OtherColumn) => BESIDES_COLUMNS.find((column) => column === other)

/** The subject of a column without an agent or a month, and its sum for all bodies. */
export function columnSection(
  other: OtherColumn,
  { amount }: Explanation,
  { t, format, view }: ExplanationWording,
): Section {
  const { allocation } = view
  const amounts = otherAmounts(allocation, other).filter((one) => one !== null)
  return {
    key: 'column',
    title: t(`allocation.other.${other}.long`),
    value: amount === null ? '' : format.cents(amount),
    rows: [{ label: t('allocation.explain.everyone'), value: format.cents(sumCents(amounts)) }],
    sentences: [t(`allocation.explain.other.${besides(other) ?? 'kind'}`)],
  }
}
