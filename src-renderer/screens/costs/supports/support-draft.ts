import type { Language } from '#shared/contract/preferences'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { supportStudySchema, type SupportStudy } from '#shared/domain/costs/support-study'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import { formatAmount } from '#shared/wording/format'

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

/** The drafts of a kept study, for the receivers of today: found by name. */
export const supportDrafts = (
  { supports, receivers: known }: SupportStudy,
  receivers: readonly string[],
  language: Language,
): readonly SupportDraft[] => {
  const text = (units: number | undefined): string =>
    units === undefined || units === 0 ? '' : String(units)
  return supports.map(({ name, cost, toSupports, toReceivers }) => ({
    name,
    cost: formatAmount(cost, language),
    toSupports: toSupports.map(text),
    toReceivers: receivers.map((receiver) => text(toReceivers[known.indexOf(receiver)])),
  }))
}

const units = (text: string): number | null => (text.trim() === '' ? 0 : parseDecimal(text, 0))

/** Reads the drafts; `null` while a name or an amount is missing, or a text can't be read. */
export function readSupports(
  drafts: readonly SupportDraft[],
  receivers: readonly string[],
): SupportStudy | null {
  const read = supportStudySchema.safeParse({
    supports: drafts.map(({ name, cost, toSupports, toReceivers }, at) => {
      const amount = parseAmount(cost)
      return {
        name,
        cost: amount.ok ? amount.value : null,
        toSupports: toSupports.map((text, to) => (to === at ? 0 : units(text))),
        toReceivers: toReceivers.map(units),
      }
    }),
    receivers,
  })
  return read.success ? read.data : null
}
