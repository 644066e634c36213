import type { WeighedPart } from '../keys/key-document'
import { keyDocument } from '../keys/key-documents'
import type { SheetText } from '../statement/sheet-text'
import type { Cell, WorkbookSheet } from './cells'
import { exactOf, head, percentOf, sumOver, text, whole, wholeOf } from './cells'
import { HOURS } from './hours-sheet'
import type { Dividing, ShareRow } from './settlement-rows'
import { dividing, unlimited } from './settlement-rows'

/** Column of the weight and of the sum of weights, for the formulas of the shares. */
export const KEY = { weight: 'E', weights: 'F' } as const

/** Whether the weight of a row is the sum of its uses: a formula then adds them up. */
const isSumOfUses = ({ billed, statement }: ShareRow, { weight }: Dividing): boolean =>
  billed.cut === null &&
  keyDocument(billed.key).addsUses &&
  weight === String(statement.content.uses.reduce((sum, { minutes }) => sum + minutes, 0))

/** What makes the weight of a row, where several measures do. */
function weighedParts({ billed }: ShareRow): readonly WeighedPart[] {
  const billing = unlimited(billed.billing)
  return billing === null ? [] : keyDocument(billed.key).weighedParts(billing)
}

/** A number as exactly as a spreadsheet can store it. */
const number = (value: string): Cell =>
  Number.isSafeInteger(Number(value)) ? whole(Number(value)) : exactOf(value)

/**
 * The sum of the weights of a pool as a formula: one changed row changes it, and the shares still make the cost. What bodies
 * that are not here weigh is added. `null` where a spreadsheet would not hold the sum exactly.
 */
function weightsFormula(row: ShareRow, rows: readonly ShareRow[], weights: string): string | null {
  if (!Number.isSafeInteger(Number(weights))) return null
  const pooled = rows.flatMap((other, index) => {
    const one = other.pool === row.pool ? dividing(other.billed.billing) : null
    return one === null ? [] : [{ line: index + 2, one }]
  })
  const [first, last] = [pooled[0]?.line ?? 0, pooled.at(-1)?.line ?? 0]
  const rest = pooled.reduce((left, { one }) => left - BigInt(one.weight), BigInt(weights))
  if (rest < 0n || pooled.some(({ one }) => one.weights !== weights)) return null
  const range = `SUM(${KEY.weight}${String(first)}:${KEY.weight}${String(last)})`
  return rest === 0n ? range : `${range}+${String(rest)}`
}

function weightCells(
  row: ShareRow,
  line: number,
  rows: readonly ShareRow[],
  text: SheetText,
): readonly Cell[] {
  const { t } = text
  const divided = dividing(row.billed.billing)
  if (divided === null) return [null, null, null]
  const weights = weightsFormula(row, rows, divided.weights)
  const sum = sumOver(t('words.hours'), HOURS.minutes, HOURS.rank, `A${String(line)}`)
  return [
    isSumOfUses(row, divided) ? wholeOf(sum) : number(divided.weight),
    weights === null ? number(divided.weights) : wholeOf(weights),
    BigInt(divided.weights) === 0n
      ? null
      : percentOf(`${KEY.weight}${String(line)}/${KEY.weights}${String(line)}`),
  ]
}

/** The criteria of a row, each with what the body counts of what all count. */
const criteriaCells = (row: ShareRow, { t }: SheetText): readonly Cell[] =>
  weighedParts(row).flatMap(({ measure, name, weight, value, sum }) => [
    text(name === '' ? t(`workbook.key.measure.${measure.kind}`) : name),
    whole(weight),
    number(value),
    number(sum),
  ])

/** The weights of each share: hours added up, quotas, or criteria with their weights. */
export function keySheet(rows: readonly ShareRow[], sheet: SheetText): WorkbookSheet {
  const { t } = sheet
  const criteria = Math.max(0, ...rows.map((row) => weighedParts(row).length))
  return {
    name: t('words.key'),
    heading: 1,
    widths: [6, 11, 30, 30, 16, 18, 13, ...Array.from({ length: criteria * 4 }, () => 16)],
    rows: [
      [
        head(t('workbook.rank')),
        head(t('workbook.number')),
        head(t('words.body')),
        head(t('workbook.key.days')),
        head(t('words.weight')),
        head(t('workbook.key.weights')),
        head(t('words.share')),
        ...Array.from({ length: criteria }, (_, index) => [
          head(t('workbook.key.criterion', { number: index + 1 })),
          head(t('workbook.key.criterionWeight')),
          head(t('words.value')),
          head(t('workbook.key.sum')),
        ]).flat(),
      ],
      ...rows.map((row, index) => [
        whole(row.rank),
        text(row.statement.content.number),
        text(row.statement.content.beneficiary.name),
        row.billed.cut === null ? null : text(t('workbook.key.span', row.billed.cut.days)),
        ...weightCells(row, index + 2, rows, sheet),
        ...criteriaCells(row, sheet),
      ]),
    ],
  }
}
