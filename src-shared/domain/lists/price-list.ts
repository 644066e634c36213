import { z } from 'zod'
import { idField, nameField } from '#shared/kernel/fields'
import { foldText } from '#shared/kernel/fold-text'
import type { UnitType } from '../agreements/agreement'
import type { Collectivity } from '../collectivities/collectivity'
import { parseAmount } from '../costs/parse-amount'
import { hasPrice, RATED_NAMES } from '../keys/prices/rated-name'
import { agreesWith, countedIn, countedInTitle, WITH_TAXES } from './counted-words'
import { findBody } from './find-body'
import type { ListFailure } from './list-failure'
import { cellText, type ListCell, type ListKind } from './list-kind'

const listedPriceSchema = z.strictObject({
  id: idField,
  label: nameField,
  rated: z.enum(RATED_NAMES),
  /** Where units are counted; else empty. */
  unitTypeId: z.string(),
  /** The one body that pays it; empty where several do. */
  collectivityId: z.string(),
  /** In cents. */
  price: z.int().min(1, { error: 'code:priceNotPositive' }).max(1_000_000_000_000),
})

/** A line of a price list, as a list of prices gives it. */
export type ListedPrice = z.output<typeof listedPriceSchema>

/** What a list of prices is read with. */
export interface PriceFacts {
  readonly prices: readonly ListedPrice[]
  readonly unitTypes: readonly UnitType[]
  /** The beneficiaries, among all bodies. */
  readonly bodies: readonly Collectivity[]
  readonly collectivities: readonly Collectivity[]
  readonly newId: () => string
}

/** Cents, or the text itself, which the schema then refuses. */
function priceOf(text: string): number | string {
  const read = parseAmount(text.replace(/\s*EUR(OS?)?$/i, ''))
  return read.ok ? read.value : text
}

/**
 * A list of prices: a line means the line of the key with its label, for the body that it names. A known line changes its price only;
 * a new one says what it counts.
 */
export const PRICE_LIST: ListKind<ListedPrice, PriceFacts> = {
  schema: listedPriceSchema,
  name: ({ label }) => label,
  fields: [
    {
      path: 'price',
      isMoney: true,
      titles: 'prix, tarif, cout unitaire, montant, price, tariff',
      except: WITH_TAXES,
    },
    { path: 'rated', titles: 'unite, par, compte, counted, unit, per' },
    {
      path: 'body',
      titles: 'collectivite, commune, beneficiaire, membre, body, beneficiary',
    },
    {
      path: 'label',
      isWords: true,
      titles: 'libelle, prestation, acte, nature, designation, service, label, nom',
    },
  ],
  open: ({ prices, unitTypes, bodies, collectivities, newId }) => {
    const look = findBody(bodies, collectivities)
    const unitNamed = (text: string): UnitType | undefined =>
      unitTypes.find(({ name }) => foldText(name) === foldText(text))
    /** The body that a line names; none is empty. */
    const payer = (cells: readonly ListCell[]): { id: string } | { failure: ListFailure } => {
      const text = cellText(cells, 'body')
      if (text === '') return { id: '' }
      const found = look('', text)
      return 'failure' in found ? found : { id: found.body.id }
    }
    const counted = (text: string, label: string) => {
      const unit = unitNamed(text === '' ? label : text)
      if (unit !== undefined) return { rated: 'unit', unitTypeId: unit.id }
      return { rated: text === '' ? undefined : (countedIn(text) ?? text), unitTypeId: '' }
    }
    /** What a line says that it counts, else the title of its price. */
    const saidCounted = (cells: readonly ListCell[]): string =>
      cellText(cells, 'rated') ||
      countedInTitle(cells.find(({ field }) => field === 'price')?.title ?? '')
    const isOfLine = ({ rated, unitTypeId }: ListedPrice, text: string): boolean => {
      const unit = unitNamed(text)
      return unit === undefined ? agreesWith(rated, text) : unit.id === unitTypeId
    }
    return {
      find: (cells) => {
        const label = cellText(cells, 'label')
        if (label === '') return { failure: { code: 'fieldMissing', field: 'label', found: '' } }
        const body = payer(cells)
        if ('failure' in body) return body
        const same = prices.filter((price) => foldText(price.label) === foldText(label))
        const own = same.filter(({ collectivityId }) => collectivityId === body.id)
        const [first] = own
        if (own.length > 1)
          return { failure: { code: 'listNameShared', found: label, count: own.length } }
        if (first === undefined) {
          const isCounted = counted(saidCounted(cells), label).rated !== undefined
          return isCounted
            ? { record: null }
            : { failure: { code: 'fieldMissing', field: 'rated', found: '' } }
        }
        if (!hasPrice(first.rated)) return { failure: { code: 'listPriceNone', found: label } }
        const said = saidCounted(cells)
        return said === '' || isOfLine(first, said)
          ? { record: first }
          : { failure: { code: 'listCountedOther', found: said } }
      },
      draft: (cells, before) => {
        const [label, price] = [cellText(cells, 'label'), cellText(cells, 'price')]
        const body = payer(cells)
        return {
          input: {
            ...(before ?? {
              id: newId(),
              label,
              collectivityId: 'id' in body ? body.id : '',
              ...counted(saidCounted(cells), label),
            }),
            price: price === '' ? before?.price : priceOf(price),
          },
          failures: [],
        }
      },
      clash: () => null,
      sameness: ({ label, collectivityId }) => `${foldText(label)} ${collectivityId}`,
    }
  },
}
