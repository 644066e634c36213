import type { ReactNode } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { KeyName } from '#shared/domain/keys/key-name'
import type { Taxing } from '#shared/wording/before-tax'
import type { FieldState } from '../../forms/use-record-form'
import { CriteriaSection } from '../criteria/criteria-section'
import { PricesSection } from '../prices/prices-section'
import { QuotasSection } from '../quotas/quotas-section'
import type { KeyDrafts } from './typed-key'

/** A form in which a key is typed. */
interface KeyForm {
  readonly draft: KeyDrafts
  change(make: (draft: KeyDrafts) => Partial<KeyDrafts>): void
  /** Label and error of a field; `path` identifies a field of a list. */
  readonly named: (label: string, path?: string) => FieldState
}

interface KeyLinesProps {
  readonly form: KeyForm
  readonly agreement: Agreement
  /** The year whose populations and criteria are looked at. */
  readonly year: number
  /** What is typed of VAT: prices are without the tax that it adds. */
  readonly terms: Taxing
  /** Whether the form itself asks for values that a criterion lacks. */
  readonly asks?: boolean
}

/** What each kind of key has typed line by line; `null`: nothing. */
const LINES: { readonly [Name in KeyName]: ((props: KeyLinesProps) => ReactNode) | null } = {
  actualCost: null,
  tariffContracted: null,
  tariffActual: null,
  criteria: ({ form, agreement, year, asks = false }) => (
    <CriteriaSection
      drafts={form.draft.criteria}
      change={(make) => form.change(({ criteria }) => ({ criteria: make(criteria) }))}
      field={form.named}
      agreement={agreement}
      year={year}
      asks={asks}
    />
  ),
  prices: ({ form, agreement, terms }) => (
    <PricesSection
      drafts={form.draft.prices}
      change={(make) => form.change(({ prices }) => ({ prices: make(prices) }))}
      field={form.named}
      agreement={agreement}
      terms={terms}
    />
  ),
  fixedQuotas: ({ form, agreement }) => (
    <QuotasSection
      drafts={form.draft.quotas}
      change={(make) => form.change(({ quotas }) => ({ quotas: make(quotas) }))}
      field={form.named}
      agreement={agreement}
    />
  ),
}

/** The lines of a key in a form, where its kind has any: criteria, prices, quotas. */
export function KeyLines({ name, ...props }: KeyLinesProps & { readonly name: KeyName }) {
  return LINES[name]?.(props) ?? null
}
