import type { Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import { agreementOn } from '../agreements/term-versions'
import { traitsOf } from '../keys/key-kinds'

/** What a written agreement says, which a practice may leave unsaid. */
export type WrittenPart =
  | 'form'
  | 'agents'
  | 'duration'
  | 'forecast'
  | 'price'
  | 'resolutions'
  | 'signature'

/** A part of a written agreement, and whether the practice has settled it already. */
export interface InformalPart {
  readonly part: WrittenPart
  readonly known: boolean
}

/** What would have to be written to make an agreement of a practice; nothing where its form of the day is not `informal`. */
export function informalParts(whole: Agreement, today: Day): readonly InformalPart[] {
  const agreement = agreementOn(whole, today)
  if (agreement.legalForm !== 'informal') return []
  const { agents, period, beneficiaries, key, hourlyTariff } = agreement
  return [
    { part: 'form', known: false },
    { part: 'agents', known: agents.length > 0 },
    { part: 'duration', known: period.to !== null },
    { part: 'forecast', known: beneficiaries.some(({ weeklyMinutes }) => weeklyMinutes > 0) },
    { part: 'price', known: traitsOf(key).lacks(hourlyTariff) === null },
    { part: 'resolutions', known: agreement.resolutionReference !== '' },
    { part: 'signature', known: agreement.signedOn !== null },
  ]
}
