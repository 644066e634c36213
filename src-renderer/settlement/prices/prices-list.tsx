import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { RATED_NAMES } from '#shared/domain/keys/prices/rated-name'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { PRICE_LIST, type ListedPrice } from '#shared/domain/lists/price-list'
import { cents } from '#shared/kernel/cents'
import { formatAmount } from '#shared/wording/format'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { FormListButton } from '../../forms/lists/form-list-button'
import { newId } from '../../forms/new-id'
import { bodyChoice } from './line-classes'
import { blankPrice, type PriceDraft } from './price-draft'

interface PricesListProps {
  readonly drafts: readonly PriceDraft[]
  readonly change: (make: (before: readonly PriceDraft[]) => readonly PriceDraft[]) => void
  readonly agreement: Agreement
}

const BODY = bodyChoice('')

/** The one body that pays a line; empty where several do. */
const payerOf = ({ payers }: PriceDraft): string => {
  const [only = ''] = payers
  return payers.length === 1 && only.startsWith(BODY) ? only.slice(BODY.length) : ''
}

/** A line as a list of prices knows it; a price that can't be read counts for nothing. */
function listedOf(draft: PriceDraft): ListedPrice {
  const price = parseAmount(draft.price)
  return {
    id: draft.id,
    label: draft.label,
    rated: draft.rated,
    unitTypeId: draft.rated === 'unit' ? draft.unitTypeId : '',
    collectivityId: payerOf(draft),
    price: price.ok ? price.value : 0,
  }
}

/** Takes prices of a list into the form: those of lines that it knows, and new lines. */
export function PricesList({ drafts, change, agreement }: PricesListProps) {
  const { t, format, language } = useWording()
  const names = useNames()
  const { collectivities } = useRegistry()
  const facts = useMemo(() => {
    const ids = new Set(agreement.beneficiaries.map(({ collectivityId }) => collectivityId))
    return {
      prices: drafts.map(listedOf),
      unitTypes: agreement.unitTypes ?? [],
      bodies: collectivities.filter(({ id }) => ids.has(id)),
      collectivities,
      newId,
    }
  }, [drafts, agreement, collectivities])
  const labels = {
    body: t('lists.field.body'),
    collectivityId: t('lists.field.body'),
    label: t('lists.field.label'),
    rated: t('lists.field.rated'),
    unitTypeId: t('lists.field.rated'),
    price: t('lists.field.price'),
  }
  const wordsOf = (path: string, value: string): string => {
    if (path === 'price') return format.cents(cents(Number(value)))
    if (path === 'collectivityId') return names.collectivity(value)
    if (path === 'unitTypeId')
      return agreement.unitTypes?.find(({ id }) => id === value)?.name ?? value
    const rated = RATED_NAMES.find((name) => path === 'rated' && name === value)
    return rated === undefined ? value : t(`prices.choice.${rated}`)
  }
  const take = (listed: readonly ListedPrice[]): void =>
    change((before) => {
      const prices = new Map(listed.map((each) => [each.id, each]))
      const write = ({ price }: ListedPrice): string => formatAmount(cents(price), language)
      const known = before.map((draft) => {
        const found = prices.get(draft.id)
        return found === undefined ? draft : { ...draft, price: write(found) }
      })
      const ids = new Set(before.map(({ id }) => id))
      const added = listed.flatMap((each) => {
        const { id, label, rated, unitTypeId, collectivityId } = each
        const payers = collectivityId === '' ? [] : [bodyChoice(collectivityId)]
        return ids.has(id)
          ? []
          : [{ ...blankPrice(id), label, rated, unitTypeId, payers, price: write(each) }]
      })
      return [...known, ...added]
    })
  return (
    <FormListButton
      kind={PRICE_LIST}
      named="prices"
      guess={(table) => guessListColumns(table, PRICE_LIST.fields)}
      facts={facts}
      kept={facts.prices}
      labels={labels}
      wordsOf={wordsOf}
      onTake={take}
    />
  )
}
