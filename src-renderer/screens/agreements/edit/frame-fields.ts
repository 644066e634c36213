import type { LegalForm } from '#shared/domain/agreements/legal-form'
import * as kind from '../../../forms/fields/build'

/** What is asked of a legal frame, of an agreement or of an amendment. */
export const frameFields = {
  legalForm: kind.choiceOrNone<LegalForm>(
    'trace.matter.form',
    (value) => `legalForms.name.${value}`,
  ),
  annexBudget: kind.text('trace.matter.annexBudget', { help: 'legalForms.annexBudgetHelp' }),
  exemption: kind.text('legalForms.exemption', { help: 'legalForms.exemptionHelp' }),
  legalBasis: kind.text('words.legalBasis', { help: 'agreements.help.legalBasis' }),
} as const
