import { canonicalJson } from '#shared/kernel/canonical-json'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { between, sum } from '../../printed/sum'
import { workedDivision, type KeySum, type PrintedKey, type WorkedKey } from '../worked-key'
import type { CriteriaBilling, MeasuredPart } from './criteria-billing'
import type { KeyCriterion } from './criteria-schema'

const asNumber = (text: string): number => Number(text)

/** What a criterion counts for the body, against the hours, months and units printed beside it. */
function countedSums(part: MeasuredPart, place: number, printed: PrintedKey): readonly KeySum[] {
  const { content, whole, days } = printed
  const { measure, value, per, year, counts } = part
  const { service, agreement, minutes, contractedMinutes } = content
  const at = ['criteria', place]
  const of = (again: number | string): KeySum =>
    sum('billing.criteria.value', value, String(again), at)
  const all = (again: number): KeySum => sum('billing.criteria.sum', part.sum, String(again), at)
  const one = sum('billing.criteria.per', per, '1', at)
  const yearless = sum('billing.criteria.year', year, null, at)
  // The whole of an agreement that ended counts the year of its end, which a period beyond it does not print.
  const [first, last] = [whole ? days.from : days.to, days.to].map((on) => asNumber(on.slice(0, 4)))
  const yearly = between('billing.criteria.year', year ?? 0, first ?? 0, last ?? 0, at)
  switch (measure.kind) {
    case 'hours':
      return [
        ...(whole
          ? [
              of(minutes),
              all(service.direct + (agreement.commonTime === 'lender' ? service.common : 0)),
            ]
          : []),
        one,
        yearless,
      ]
    case 'contractedHours':
      return [
        yearless,
        ...(whole && BigInt(per) > 0n
          ? [
              sum(
                'contractedMinutes',
                contractedMinutes,
                roundRatio(ratio(BigInt(value), BigInt(per))),
              ),
            ]
          : []),
      ]
    case 'equalParts':
      return [of(1), ...(whole ? [all(service.beneficiaries)] : []), one, yearless]
    case 'population':
      return [one, yearly]
    case 'criterion':
      return [sum('billing.criteria.per', per, '100', at), yearly]
    case 'units':
      return [
        of(
          counts.reduce(
            (total, { hundredths, thousandths }) => total + hundredths * thousandths,
            0,
          ),
        ),
        sum('billing.criteria.per', per, '100000', at),
        yearless,
        ...counts.flatMap(({ thousandths }, inner) =>
          measure.weights.some((weight) => weight.thousandths === thousandths)
            ? []
            : [
                sum(
                  'billing.criteria.counts.thousandths',
                  thousandths,
                  measure.weights[0]?.thousandths ?? null,
                  [...at, 'counts', inner],
                ),
              ],
        ),
      ]
  }
}

/** Computes the mix of criteria again: `sum of weight x share`, exactly, against the weight of the body. */
export function criteriaSums(
  agreed: readonly KeyCriterion[],
  billing: CriteriaBilling,
  printed: PrintedKey,
): WorkedKey {
  const { criteria, weight, weights } = billing
  const [over, whole] = [
    criteria.reduce((all, one) => all * BigInt(one.sum), 1n),
    criteria.reduce((all, one) => all + BigInt(one.weight), 0n),
  ]
  const mixed = criteria.reduce(
    (all, one) =>
      BigInt(one.sum) === 0n
        ? all
        : all + (BigInt(one.weight) * BigInt(one.value) * over) / BigInt(one.sum),
    0n,
  )
  const same = mixed * BigInt(weights) === BigInt(weight) * over * whole
  return workedDivision(billing, printed, [
    ...criteria.flatMap((part, place) => {
      const measure = canonicalJson(agreed[place]?.measure ?? null)
      return [
        sum('billing.criteria.measure', canonicalJson(part.measure), measure, ['criteria', place]),
        sum('billing.criteria.weight', part.weight, agreed[place]?.weight ?? null, [
          'criteria',
          place,
        ]),
        ...countedSums(part, place, printed),
      ]
    }),
    ...(same || over === 0n ? [] : [sum('billing.weight', weight, null)]),
  ])
}
