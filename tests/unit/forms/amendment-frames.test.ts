import { expect, it } from 'vitest'
import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import { withAmendment } from '#shared/domain/agreements/amend'
import { amendmentSchema } from '#shared/domain/agreements/amendment'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import { day } from '#shared/kernel/day'
import { translator } from '#shared/wording/translator'
import { DraftTexts } from '../../../src-renderer/forms/draft-texts'
import { draftOf } from '../../../src-renderer/forms/fields/draft-of'
import {
  amendmentFields,
  knownAmendment,
  readAmendment,
} from '../../../src-renderer/screens/agreements/edit/amendment-fields'
import { amendment } from '../../amendment'
import { Territory } from '../../scenarios/territory'

const LENDING = { legalForm: 'serviceLendingDownward', legalBasis: '' } as const

/** A service that becomes free in July, by its first amendment. */
function freeSinceJuly(): Agreement {
  const [first] = new Territory('A').lends('Marie').terms(LENDING).file().agreements
  const agreement = agreementSchema.parse(first)
  const frame = { ...LENDING, exemption: 'Gratuité votée' }
  const free = { ...amendment('2026-07-01', termsOf(agreement)), frame }
  return agreementSchema.parse(withAmendment(agreement, amendmentSchema.parse(free)))
}

/** The agreement once an amendment is drawn up or changed in the form, with these days typed. */
function amended(agreement: Agreement, id: string, reference: string, from: string): Agreement {
  const known = agreement.amendments?.find((one) => one.id === id) ?? null
  const shown = draftOf(amendmentFields, knownAmendment(agreement, known), 'fr')
  const draft = { ...shown, reference, effectiveOn: from }
  const texts = new DraftTexts(translator('fr'), 'fr')
  const read = readAmendment(draft, agreement, known, id, texts)
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  return agreementSchema.parse(withAmendment(agreement, read.value))
}

const freeOn = (agreement: Agreement, on: string): string =>
  agreementOn(agreement, day(on)).exemption ?? ''

it('an amendment before the one that made the service free, its frame left as shown, leaves the days before as they were', () => {
  const both = amended(freeSinceJuly(), 'n0', 'Avenant d’avril', '1/4/2026')
  expect(both.amendments?.map(({ id }) => id)).toEqual(['n0', 'n1'])
  expect(freeOn(both, '2026-04-01')).toBe('')
  expect(freeOn(both, '2026-07-01')).toBe('Gratuité votée')
})

it('an amendment that took over the frame of another takes none along when its day moves before it', () => {
  const later = amended(freeSinceJuly(), 'n2', 'Avenant n° 2', '1/10/2026')
  const moved = amended(later, 'n2', 'Avenant n° 2', '1/4/2026')
  expect(freeOn(later, '2026-10-01')).toBe('Gratuité votée')
  expect(freeOn(moved, '2026-04-01')).toBe('')
})

it('the amendment that made the service free keeps it so when its day moves', () => {
  const moved = amended(freeSinceJuly(), 'n1', 'Avenant n° 1', '1/10/2026')
  expect(freeOn(moved, '2026-09-30')).toBe('')
  expect(freeOn(moved, '2026-10-01')).toBe('Gratuité votée')
})
