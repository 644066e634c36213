import { z } from 'zod'
import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import { KEY_NAMES, type KeyName } from '#shared/domain/keys/key-name'
import type { Day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import type { OpenPeriod } from '#shared/kernel/period'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'
import type { DraftOf } from '../../../forms/fields/kinds'
import type { FieldsForm } from '../../../forms/fields/use-made-form'

/** What is asked to begin an agreement: who takes part in it, and a key of which the rest is typed once it is there. */
const typedAgreement = z.object({
  ...agreementSchema.shape,
  beneficiaries: z.custom<readonly string[]>(),
  agents: z.custom<readonly string[]>(),
  key: z.enum(KEY_NAMES),
})

/** What is asked to begin an agreement. */
export const newAgreementFields = defineFields(typedAgreement, {
  lenderId: kind.reference('words.lender', {
    of: 'bodies',
    help: 'agreements.new.lender',
  }),
  title: kind.text('words.title', { help: 'agreements.new.titleExample' }),
  reference: kind.text('words.reference', { help: 'agreements.new.referenceExample' }),
  period: kind.period(
    'words.period',
    kind.day('words.from'),
    kind.day('words.to', { help: 'agreements.help.to' }),
  ),
  beneficiaries: kind.held<readonly string[]>([], 'words.beneficiaries'),
  agents: kind.held<readonly string[]>([], 'agreements.field.agents'),
  key: kind.choice<KeyName>(
    'agreements.field.key',
    'actualCost',
    (value) => `keys.choice.${value}`,
    { radio: true },
  ),
})

/** What was typed to begin an agreement. */
export type NewAgreementDraft = DraftOf<typeof newAgreementFields.fields>

/** The form that begins an agreement. */
export type NewAgreementForm = FieldsForm<typeof newAgreementFields.fields>

/** What an agreement is until it is completed: real cost by hours done, no planned hours yet. */
export const BEGINNING = {
  legalBasis: '',
  resolutionReference: '',
  signedOn: null,
  key: { kind: 'actualCost' },
  hourlyTariff: null,
  annualWeeks: 'paid',
  commonTime: 'proRata',
  tieBreak: [],
  instalments: [],
  archived: false,
} as const satisfies Partial<Agreement>

/** The period typed so far, as far as it can be read: free names are found for it. */
export function typedPeriod(
  { period: { from, to } }: Pick<NewAgreementDraft, 'period'>,
  today: Day,
): OpenPeriod {
  const start = parseDay(from) ?? today
  const end = parseDay(to)
  return { from: start, to: end !== null && end < start ? null : end }
}
