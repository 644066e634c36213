import { tripSchema } from '#shared/domain/travel/trip'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

const marked = false

/** What is asked of a trip. */
export const tripFields = defineFields(tripSchema, {
  day: kind.day('words.day', { marked, wrong: 'travel.wrong.day' }),
  agentId: kind.reference('words.agent', { of: 'agents', marked, wrong: 'travel.wrong.choose' }),
  collectivityId: kind.reference('travel.column.body', {
    of: 'bodies',
    marked,
    wrong: 'travel.wrong.choose',
  }),
  tenths: kind.decimal('words.kilometres', 1, {
    placeholder: 'travel.example',
    marked,
    wrong: 'travel.wrong.distance',
  }),
  purpose: kind.text('words.purpose'),
})

/** The fields of a trip, in the order of its line. */
export const TRIP_FIELDS = ['day', 'agentId', 'collectivityId', 'tenths', 'purpose'] as const
