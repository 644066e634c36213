import { agreementSchema } from '#shared/domain/agreements/agreement'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

/** What is asked of the agents whom an agreement lends. */
export const agentsFields = defineFields(agreementSchema, {
  agents: kind.list('agreements.field.agents', {
    agentId: kind.held(''),
    workShare: kind.workShare('words.quota'),
  }),
})

/** What is asked of the bodies that benefit from an agreement. */
export const beneficiariesFields = defineFields(agreementSchema, {
  beneficiaries: kind.list('words.beneficiaries', {
    collectivityId: kind.held(''),
    weeklyMinutes: kind.duration('words.weeklyHours'),
  }),
})
