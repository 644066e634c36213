import { Text, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, type KeyboardEvent } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { beforeTax, type Taxing } from '#shared/wording/before-tax'
import { priceLineWords } from '#shared/wording/price-line-words'
import { useWording } from '../../ui/use-wording'
import { useTermNames } from '../../client/use-term-names'
import type { PriceDraft } from './price-draft'
import { PriceLineActions, type PriceLineMoves } from './price-line-actions'
import { PriceLineFields } from './price-line-fields'
import { lineFieldOf, PRICES_FIELDS, type PricesFieldOf } from './prices-field-name'
import classes from './prices.module.css'
import looks from '../../ui/looks.module.css'
import type { TFunction } from 'i18next'
import { priceLineSchema, type PriceLine } from '#shared/domain/keys/prices/price-line'
import type { Language } from '#shared/contract/preferences'
import { DraftTexts } from '../../forms/draft-texts'
import { lineField } from './prices-field'

/** Whether a line has an error: it must then be visible. */
function isWrong(draft: PriceDraft, place: number, field: PricesFieldOf): boolean {
  const at = lineFieldOf(field, place)
  const ofLine = PRICES_FIELDS.filter((name) => name !== 'key.lines').some(
    (name) => at(name, name.slice('key.lines.'.length)).error !== undefined,
  )
  return (
    ofLine ||
    draft.tiers.some(
      (_, tier) =>
        at('key.lines.tiers.above', `tiers.${String(tier)}.above`).error !== undefined ||
        at('key.lines.tiers.price', `tiers.${String(tier)}.price`).error !== undefined,
    )
  )
}

/** The line of a draft, without its label; `null` while it can't be read. */
function readPrice(draft: PriceDraft, t: TFunction, language: Language): PriceLine | null {
  const texts = new DraftTexts(t, language)
  const label = draft.label.trim() === '' ? '…' : draft.label
  const read = texts.finish(priceLineSchema, lineField({ ...draft, label }, 'line', texts))
  return read.ok ? read.value : null
}

interface PriceLineItemProps extends PriceLineMoves {
  readonly draft: PriceDraft
  readonly place: number
  readonly open: boolean
  readonly field: PricesFieldOf
  readonly agreement: Agreement
  readonly terms: Taxing
  readonly onOpen: (open: boolean) => void
  readonly onChange: (part: Partial<PriceDraft>) => void
}

/** A line of a price list: a summary in plain words, and its fields once it is open or wrong. */
export function PriceLineItem(props: PriceLineItemProps) {
  const { draft, place, open, field, agreement, terms, onOpen, onChange, onMove } = props
  const { t, language } = useWording()
  const names = useTermNames(agreement)
  const fieldsId = useId()
  const wrong = isWrong(draft, place, field)
  const shown = open || wrong
  const read = readPrice(draft, t, language)
  const name = draft.label.trim() === '' ? t('prices.newLabel') : draft.label
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (by === null || !event.altKey) return
    event.preventDefault()
    onMove(by)
  }
  const Chevron = shown ? IconChevronDown : IconChevronRight
  return (
    <li className={`${looks.item} ${classes.item}`} data-open={shown || undefined}>
      <div className={classes.head}>
        <UnstyledButton
          className={classes.fold}
          aria-expanded={shown}
          aria-controls={fieldsId}
          aria-label={t(shown ? 'prices.fold' : 'prices.edit', { name })}
          onClick={() => onOpen(!shown)}
          onKeyDown={onKeyDown}
        >
          <Chevron size={16} aria-hidden="true" />
          <strong>{name}</strong>
        </UnstyledButton>
        <PriceLineActions {...props} name={name} />
      </div>
      <Text pr="xs" pl={22} c="dimmed" fz="column" aria-live={shown ? 'polite' : 'off'}>
        {read === null
          ? t(wrong ? 'prices.wrong' : 'prices.unread')
          : beforeTax(priceLineWords(read, names, t, language), terms, t)}
      </Text>
      <div id={fieldsId} role="group" aria-label={name} hidden={!shown}>
        {shown && (
          <PriceLineFields
            draft={draft}
            place={place}
            field={field}
            agreement={agreement}
            onChange={onChange}
          />
        )}
      </div>
    </li>
  )
}
