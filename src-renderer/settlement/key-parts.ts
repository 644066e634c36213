import * as kind from '../forms/fields/build'
import type { Table } from '../forms/fields/kinds'

/** What the fields of a key are called that are typed line by line: quotas, criteria, prices. */
export const keyParts = {
  quotas: kind.list('agreements.field.quotas', {
    millionths: kind.percent('words.quota'),
  }),
  criteria: kind.list('frame.navigation.criteria', {
    weight: kind.whole('words.weight'),
    measure: kind.held('', 'words.counted', {
      weights: kind.held('', 'criteria.unitWeight'),
    }),
    units: kind.held('', 'criteria.unitWeight'),
  }),
  lines: kind.list('prices.field.lines', {
    label: kind.text('words.label'),
    rated: kind.held('', 'words.counted', {
      price: kind.amount('prices.field.price'),
      minutes: kind.duration('prices.field.minutes'),
      beyond: kind.duration('prices.field.above'),
      unitTypeId: kind.reference('prices.field.unitType'),
      criterionId: kind.reference('prices.field.criterion'),
      thousandths: kind.text('prices.field.coefficient'),
      rate: kind.percent('prices.field.rate'),
    }),
    bodies: kind.held('', 'prices.field.payers', {
      collectivityIds: kind.held('', 'prices.field.payers'),
    }),
    agents: kind.held('', 'prices.field.work'),
    tiers: kind.list('prices.field.tiers', {
      above: kind.text('prices.field.above'),
      price: kind.amount('prices.field.price'),
    }),
  }),
} satisfies Table
