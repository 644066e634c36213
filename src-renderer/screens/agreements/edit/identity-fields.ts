import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import type { Beside } from '../../../forms/fields/kinds'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'
import { frameFields } from './frame-fields'

type Renewal = NonNullable<Agreement['renewal']>['kind']

const isRenewed = ({ kind: renewal }: Beside): boolean =>
  renewal === 'tacit' || renewal === 'express'

/** What is asked of an agreement besides its terms: what it is called, its parties, its period and its regime. */
export const identityFields = defineFields(agreementSchema, {
  title: kind.text('words.title'),
  reference: kind.text('words.reference'),
  lenderId: kind.reference('words.lender', { of: 'bodies' }),
  period: kind.period(
    'words.period',
    kind.day('words.from'),
    kind.day('words.to', { help: 'agreements.help.to' }),
  ),
  ...frameFields,
  renewal: kind.group(
    {
      kind: kind.choiceOrNone<Renewal>(
        'legalForms.renewal.kind',
        (value) => `legalForms.renewal.${value}`,
        { radio: true, none: 'legalForms.renewal.unknown' },
      ),
      months: kind.whole('legalForms.renewal.months', { when: isRenewed, empty: 1 }),
      noticeMonths: kind.whole('legalForms.renewal.noticeMonths', { empty: 0 }),
    },
    { label: 'legalForms.renewal.kind', given: ({ kind: renewal }) => renewal !== '' },
  ),
  iban: kind.code('agreements.field.iban', {
    help: 'agreements.help.iban',
    right: 'collectivities.help.checkDigit',
    group: 4,
  }),
  paymentTerms: kind.paragraph('agreements.field.paymentTerms', {
    help: 'agreements.help.paymentTerms',
  }),
  signedOn: kind.day('agreements.field.signedOn'),
  resolutionReference: kind.text('agreements.field.resolutionReference'),
})
