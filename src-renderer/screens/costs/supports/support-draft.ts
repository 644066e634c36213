import type { Language } from '#shared/contract/preferences'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementNames } from '#shared/domain/agreements/agreement-names'
import type { SupportMethod, SupportStudy } from '#shared/domain/costs/support-study'
import { supportTableSchema, type SupportTable } from '#shared/domain/costs/support-table'
import type { Result } from '#shared/kernel/result'
import { visibleLine } from '#shared/kernel/visible-line'
import { formatAmount } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { FormFailure } from '../../../forms/form-failure'

/** A service that support services end up in: that of an agreement, or all others together. */
export interface Receiver {
  readonly agreementId: string | null
  readonly name: string
}

/** The services of agreements, then all others. */
export const receiversOf = (
  agreements: readonly Pick<Agreement, 'id' | 'title' | 'reference'>[],
  others: string,
): readonly Receiver[] => [
  ...[...agreementNames(agreements)].map(([agreementId, name]) => ({ agreementId, name })),
  { agreementId: null, name: others },
]

/** The table of a year as typed. */
export interface TableDraft {
  readonly method: SupportMethod
  readonly supports: readonly SupportDraft[]
}

/** A support service as typed: units that it gives to each support, then to each receiver. */
export interface SupportDraft {
  readonly name: string
  readonly cost: string
  readonly toSupports: readonly string[]
  readonly toReceivers: readonly string[]
}

const blanks = (count: number): readonly string[] => Array.from({ length: count }, () => '')

/** The drafts with one more support. */
export const withSupport = (
  drafts: readonly SupportDraft[],
  receivers: number,
): readonly SupportDraft[] => [
  ...drafts.map((each) => ({ ...each, toSupports: [...each.toSupports, ''] })),
  {
    name: '',
    cost: '',
    toSupports: blanks(drafts.length + 1),
    toReceivers: blanks(receivers),
  },
]

/** The drafts without one of them. */
export const withoutSupport = (
  drafts: readonly SupportDraft[],
  place: number,
): readonly SupportDraft[] =>
  drafts
    .filter((_, at) => at !== place)
    .map((each) => ({ ...each, toSupports: each.toSupports.filter((_, at) => at !== place) }))

const unitText = (units: number | undefined): string =>
  units === undefined || units === 0 ? '' : String(units)

/** The draft of the study of a charge, for the receivers of today: found by name. */
export const studyDraft = (
  { supports, receivers: known }: SupportStudy,
  receivers: readonly Receiver[],
  language: Language,
): readonly SupportDraft[] =>
  supports.map(({ name, cost, toSupports, toReceivers }) => ({
    name,
    cost: formatAmount(cost, language),
    toSupports: toSupports.map(unitText),
    toReceivers: receivers.map((one) => unitText(toReceivers[known.indexOf(one.name)])),
  }))

/** The draft of a kept table, for the receivers of today. */
export const tableDraft = (
  { method, supports, receivers: known }: SupportTable,
  receivers: readonly Receiver[],
  language: Language,
): TableDraft => ({
  method,
  supports: supports.map(({ name, cost, toSupports, toReceivers }) => ({
    name,
    cost: cost === null ? '' : formatAmount(cost, language),
    toSupports: toSupports.map(unitText),
    toReceivers: receivers.map((one) =>
      unitText(toReceivers[known.findIndex(({ agreementId }) => agreementId === one.agreementId)]),
    ),
  })),
})

/** Reads the table of a year, which may be unfinished: what is empty is kept as such, what can't be read is refused. */
export function readTable(
  { method, supports }: TableDraft,
  receivers: readonly Receiver[],
  year: number,
  texts: DraftTexts,
): Result<SupportTable, FormFailure> {
  const units = (at: string, text: string): unknown =>
    text.trim() === '' ? 0 : texts.number(at, text)
  return texts.finish(supportTableSchema, {
    id: `supports-${String(year)}`,
    year,
    method,
    supports: supports.map(({ name, cost, toSupports, toReceivers }, place) => {
      const at = `supports.${String(place)}`
      return {
        name: visibleLine(name),
        cost: cost.trim() === '' ? null : texts.amount(`${at}.cost`, cost),
        toSupports: toSupports.map((text, to) =>
          to === place ? 0 : units(`${at}.toSupports.${String(to)}`, text),
        ),
        toReceivers: toReceivers.map((text, to) => units(`${at}.toReceivers.${String(to)}`, text)),
      }
    }),
    receivers: receivers.map(({ agreementId }) => ({ agreementId })),
  })
}
