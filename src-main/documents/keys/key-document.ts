import type { TFunction } from 'i18next'
import type { KeyKindName, KeyOf } from '#shared/domain/keys/allocation-key'
import type { BillingOf, KeyBilling } from '#shared/domain/keys/key-billing'
import type { PricedLine } from '#shared/domain/keys/prices/prices-billing'
import type { Cents } from '#shared/kernel/cents'
import type { ActFacts } from '../../use-cases/act-facts'
import type { ActBlock } from '../docx/act-page'
import type { Billed } from '../statement/billed-parts'
import type { FigureLine } from '../statement/figure-table'
import type { SheetText } from '../statement/sheet-text'

/** What a share is weighed by, where several measures make its weight. */
export type WeighedPart = BillingOf<'criteria'>['criteria'][number]

/** What statements, workbooks and acts print of a key: all that they ask of its kind. */
export interface KeyDocument {
  /** What the sentences of a statement call the key. */
  readonly name: (t: TFunction) => string
  /** From quantities or weights to what the key gave, in the count of a statement. */
  readonly lines: (billing: KeyBilling, amount: Cents, text: SheetText) => readonly FigureLine[]
  /** How the amount came about, in the sentences of a statement. */
  readonly sentences: (billing: KeyBilling, part: Billed, text: SheetText) => readonly string[]
  /** The heading in place of the cost, where no cost is shared out. */
  readonly priceHeading: (t: TFunction) => string
  /** Why a statement lists no uses, where the key counts none. */
  readonly uncounted: (t: TFunction) => string
  readonly weighedParts: (billing: KeyBilling) => readonly WeighedPart[]
  readonly pricedLines: (billing: KeyBilling) => readonly PricedLine[]
  /** Whether the weight of a body is the sum of its uses. */
  readonly addsUses: boolean
  /** How a workbook computes the cents of a share that no division gave, from the number of its row. */
  readonly formula: (
    billing: KeyBilling,
    row: number,
    t: TFunction,
  ) => { readonly mode: string; readonly cents: string } | null
  /** What follows the name of the key in an act. */
  readonly actDetail: (criteria: ActFacts['criteria']) => string
  /** The key in an act, where its name alone does not say it. */
  readonly actBlocks: ((facts: ActFacts) => readonly ActBlock[]) | null
  /** What the annex of an act adds. */
  readonly annexBlocks: (facts: ActFacts) => readonly ActBlock[]
  /** Whether an amendment says its changes line by line. */
  readonly changesByLine: boolean
}

/** A kind of key: what documents print of a key of it. */
export type KindDocument<K extends KeyKindName> = (key: KeyOf<K>) => KeyDocument

/** What documents print of most keys: a kind says where it differs. */
export const usualDocument = {
  priceHeading: (t) => t('words.hourlyTariff'),
  uncounted: (t) => t('documents.units.uncounted'),
  weighedParts: () => [],
  pricedLines: () => [],
  addsUses: false,
  formula: () => null,
  actDetail: () => '',
  actBlocks: null,
  annexBlocks: () => [],
  changesByLine: false,
} satisfies Partial<KeyDocument>
