import { Group } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Taxing } from '#shared/wording/before-tax'
import { useWording } from '../../ui/use-wording'
import { AddButton } from '../../forms/add-button'
import { FormSection } from '../../forms/form-section'
import { moved } from '../../forms/moved'
import { newId } from '../../forms/new-id'
import { blankPrice, type PriceDraft } from './price-draft'
import { PriceLineItem } from './price-line-item'
import { PricesList } from './prices-list'
import type { PricesFieldOf } from './prices-field-name'
import looks from '../../ui/looks.module.css'

interface PricesSectionProps {
  readonly drafts: readonly PriceDraft[]
  readonly change: (make: (before: readonly PriceDraft[]) => readonly PriceDraft[]) => void
  readonly field: PricesFieldOf
  readonly agreement: Agreement
  /** What is typed of VAT: prices are without the tax that it adds. */
  readonly terms: Taxing
}

/** A price list: each line in plain words, one of them open to be typed. */
export function PricesSection({ drafts, change, field, agreement, terms }: PricesSectionProps) {
  const { t } = useWording()
  const [open, setOpen] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const addButton = useRef<HTMLButtonElement>(null)
  const insert = (draft: PriceDraft, place: number): void => {
    change((list) => [...list.slice(0, place), draft, ...list.slice(place)])
    setOpen(draft.id)
  }
  const move = (place: number, by: -1 | 1): void => {
    if (moved(drafts, place, by) === drafts) return
    change((list) => moved(list, place, by))
    setSaid(
      t('agreements.moved', {
        name: drafts[place]?.label ?? '',
        rank: place + by + 1,
        count: drafts.length,
      }),
    )
  }
  return (
    <FormSection
      title={t('prices.field.lines')}
      aside={t('prices.count', { count: drafts.length })}
      error={field('key.lines').error}
    >
      {drafts.length === 0 ? (
        <p className={looks.note}>{t('prices.none')}</p>
      ) : (
        <ol className={looks.boxed}>
          {drafts.map((draft, place) => (
            <PriceLineItem
              key={draft.id}
              draft={draft}
              place={place}
              last={place === drafts.length - 1}
              open={open === draft.id}
              field={field}
              agreement={agreement}
              terms={terms}
              onOpen={(is) => setOpen(is ? draft.id : null)}
              onChange={(part) =>
                change((list) =>
                  list.map((each) => (each.id === draft.id ? { ...each, ...part } : each)),
                )
              }
              onMove={(by) => move(place, by)}
              onDuplicate={() =>
                insert(
                  { ...draft, id: newId(), label: t('prices.copyOf', { name: draft.label }) },
                  place + 1,
                )
              }
              onRemove={() => {
                change((list) => list.filter(({ id }) => id !== draft.id))
                // The focus must not go with the line.
                addButton.current?.focus()
              }}
            />
          ))}
        </ol>
      )}
      <Group gap="sm" pt="xs">
        <AddButton ref={addButton} onAdd={() => insert(blankPrice(newId()), drafts.length)}>
          {t('prices.add')}
        </AddButton>
        <PricesList drafts={drafts} change={change} agreement={agreement} />
      </Group>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </FormSection>
  )
}
