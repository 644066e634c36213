import type { Agreement } from '#shared/domain/agreements/agreement'
import type { FieldState } from '../../forms/use-record-form'
import type { CriteriaField } from '../../settlement/criteria/criteria-section'
import type { PricesField } from '../../settlement/prices/prices-field-name'
import type { QuotasField } from '../../settlement/quotas/quotas-section'
import type { SuppositionDraft } from './scenario-draft'

/** The fields of a supposition, by their path in it. */
export type SuppositionField =
  | 'key'
  | CriteriaField
  | PricesField
  | QuotasField
  | 'hourlyTariff'
  | 'commonTime'
  | 'collectivityId'
  | 'weeklyMinutes'
  | 'agentId'
  | 'workShare'
  | 'from'
  | 'tenThousandths'

/** What the fields of each kind of supposition are given. */
export interface FieldsProps {
  readonly agreement: Agreement
  readonly draft: SuppositionDraft
  /** The year whose populations and criteria are looked at. */
  readonly year: number
  readonly set: (
    part: Partial<SuppositionDraft> | ((draft: SuppositionDraft) => Partial<SuppositionDraft>),
  ) => void
  /** Label and error; `path` tells apart the fields of a list. */
  readonly at: (name: SuppositionField, path?: string) => FieldState
}
