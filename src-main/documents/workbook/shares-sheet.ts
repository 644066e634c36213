import { keyDocument } from '../keys/key-documents'
import type { SheetText } from '../statement/sheet-text'
import {
  checked,
  euros,
  eurosOf,
  exactOf,
  head,
  quoted,
  strong,
  text,
  whole,
  wholeOf,
  type Cell,
  type WorkbookSheet,
} from './cells'
import { KEY } from './key-sheet'
import { dividing, isExact, unlimited, type Dividing, type ShareRow } from './settlement-rows'

/** Column of the rank and of the recomputed share, for the formulas of the statements. */
export const SHARES = { rank: 'A', share: 'M' } as const

/** What a row of the shares is made from. */
interface Context {
  readonly rows: readonly ShareRow[]
  /** A reference to the cost in euros, or `null`. */
  readonly total: string | null
  readonly sheet: SheetText
}

/**
 * Whether every part of a pool is here: the queue for spare cents can then be computed again. What the bodies listed leave is the
 * lender's, who comes last in it, where no statement of the settlement lacks.
 */
function isWhole(rows: readonly ShareRow[], pool: string): boolean {
  const pooled = rows.filter((row) => row.pool === pool)
  const divided = pooled.flatMap((row) => dividing(row.billed.billing) ?? [])
  const [first] = divided
  if (first === undefined) return false
  const sum = divided.reduce((all, { weight }) => all + BigInt(weight), 0n)
  if (BigInt(first.weights) === sum) return divided.length === first.billing.parts
  const listed = new Set(rows.map(({ statement }) => statement.id)).size
  const isComplete = listed === pooled[0]?.statement.content.service.beneficiaries
  return isComplete && divided.length + 1 === first.billing.parts
}

/** The weight that the bodies listed leave: the lender's, or that of bodies that are not here. */
function restOf(rows: readonly ShareRow[], pool: string, weights: string): bigint {
  return rows.reduce((left, row) => {
    const one = row.pool === pool ? dividing(row.billed.billing) : null
    return one === null ? left : left - BigInt(one.weight)
  }, BigInt(weights))
}

/** Whether a spreadsheet holds every row of a pool exactly, and what they leave: one remainder that it lacks puts the queue out of order. */
const isExactPool = (rows: readonly ShareRow[], pool: string, rest: bigint): boolean =>
  rows.every((row) => {
    const one = row.pool === pool ? dividing(row.billed.billing) : null
    if (one === null) return true
    const cost = (row.billed.cost ?? 0) - one.taken
    return cost >= 0 && isExact(cost, one) && isExact(cost, { ...one, weight: String(rest) })
  })

/** What is divided, in cents: the cost of the sheet of costs where it is all of it, less what limits take. */
function poolCell({ billed }: ShareRow, { taken }: Dividing, total: string | null): Cell {
  if (billed.cut === null && total !== null) {
    const less = taken === 0 ? '' : `-${String(taken)}`
    return wholeOf(`ROUND(${total}*100,0)${less}`)
  }
  return whole((billed.cost ?? 0) - taken)
}

/** A share by largest remainder: the floor, what it leaves, the place in the queue, the spare cent. */
function divided(row: ShareRow, one: Dividing, line: number, context: Context): readonly Cell[] {
  const { rows, total, sheet } = context
  const { t } = sheet
  const at = String(line)
  const key = `'${t('words.key')}'!`
  const pooled = rows.flatMap((other, index) => (other.pool === row.pool ? [index + 2] : []))
  const range = (name: string): string =>
    `$${name}$${String(pooled[0] ?? line)}:$${name}$${String(pooled.at(-1) ?? line)}`
  const pool = poolCell(row, one, total)
  const weight = wholeOf(`${key}${KEY.weight}${at}`)
  const weights = wholeOf(`${key}${KEY.weights}${at}`)
  const base = [text(t('workbook.shares.mode.divided')), pool, weight, weights]
  // Days that cost nothing and counted nothing: there is nothing to divide by.
  if (BigInt(one.weights) === 0n)
    return [...base, null, null, null, null, null, whole(row.billed.share)]
  const rest = restOf(rows, row.pool, one.weights)
  if (!isExactPool(rows, row.pool, rest)) {
    const exact = exactOf(`E${at}*F${at}/G${at}`)
    return [...base, exact, null, null, null, null, whole(row.billed.share)]
  }
  // The remainder of the rest is in the queue with the others; being last, it comes after equal remainders.
  const left = `(E${at}*${String(rest)}-INT(E${at}*${String(rest)}/G${at})*G${at})`
  const before =
    `SUMPRODUCT((${range('I')}>I${at})*1)` +
    `+SUMPRODUCT((${range('I')}=I${at})*(${range('J')}<=J${at}))` +
    (rest > 0n ? `+(${left}>I${at})*1` : '')
  const quotient = `INT(E${at}*F${at}/G${at})`
  const floor = `${quotient}-(${quotient}*G${at}>E${at}*F${at})`
  return [
    ...base,
    wholeOf(floor),
    wholeOf(`E${at}*F${at}-H${at}*G${at}`),
    whole(one.billing.rank),
    isWhole(rows, row.pool) ? wholeOf(before) : whole(one.billing.rank),
    isWhole(rows, row.pool)
      ? wholeOf(`E${at}-SUM(${range('H')})-INT(E${at}*${String(rest)}/G${at})`)
      : whole(one.billing.spares),
    wholeOf(`H${at}+(K${at}<=L${at})*1`),
  ]
}

const EMPTY: readonly Cell[] = [null, null, null, null, null, null, null]

/** The cells of a row from how it was billed to its share in cents. */
function shareCells(row: ShareRow, line: number, context: Context): readonly Cell[] {
  const { t } = context.sheet
  const { billing, share } = row.billed
  const one = dividing(billing)
  if (one !== null) return divided(row, one, line, context)
  const given = unlimited(billing)
  const formula = given === null ? null : keyDocument(row.billed.key).formula(given, line, t)
  if (formula !== null) return [text(formula.mode), null, ...EMPTY, wholeOf(formula.cents)]
  const mode = billing.kind === 'absent' ? 'absent' : 'limited'
  return [text(t(`workbook.shares.mode.${mode}`)), null, ...EMPTY, whole(share)]
}

/** How each share is computed, to the cent, compared with what the statements say. */
export function sharesSheet(context: Context): WorkbookSheet {
  const { rows, sheet } = context
  const { t } = sheet
  const last = String(rows.length + 1)
  return {
    name: t('workbook.shares.name'),
    heading: 1,
    widths: [6, 11, 30, 18, 16, 14, 16, 14, 16, 9, 8, 10, 14, 14, 14, 10],
    rows: [
      [
        head(t('workbook.rank')),
        head(t('workbook.number')),
        head(t('words.body')),
        ...(
          [
            'modeHead',
            'pool',
            'weight',
            'weights',
            'floor',
            'remainder',
            'order',
            'place',
            'spares',
            'share',
            'euros',
            'printed',
          ] as const
        ).map((name) => head(t(`workbook.shares.${name}`))),
        head(t('workbook.check')),
      ],
      ...rows.map((row, index) => {
        const line = String(index + 2)
        return [
          whole(row.rank),
          text(row.statement.content.number),
          text(row.statement.content.beneficiary.name),
          ...shareCells(row, index + 2, context),
          eurosOf(`${SHARES.share}${line}/100`),
          euros(row.billed.share),
          checked(`${SHARES.share}${line}=ROUND(O${line}*100,0)`, t),
        ]
      }),
      [
        strong(t('common.total')),
        ...Array.from({ length: 11 }, () => null),
        wholeOf(`SUM(M2:M${last})`),
        eurosOf(`SUM(N2:N${last})`, true),
        eurosOf(`SUM(O2:O${last})`, true),
        checked(`COUNTIF(P2:P${last},${quoted(t('workbook.gap'))})=0`, t),
      ],
    ],
  }
}
