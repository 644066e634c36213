import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'

/** The sample territories: what each is called, and the way of sharing that it shows. */
export const enSamples = {
  others: 'Other ways of sharing…',
  title: 'One sample for each way of sharing',
  subtitle: 'People, places and amounts are made up. Each can be settled down to its statements.',
  label: 'Sample to open',
  name: {
    'pays-de-saint-seine': 'Pays de Saint-Seine',
    'both-directions': 'Agglomération de Valbrune',
    'whole-services': 'Services communs du Morvand',
    'named-individuals': 'Agents prêtés du Val de Serve',
  } satisfies Record<SampleTerritory, string>,
  practice: {
    'pays-de-saint-seine':
      'Six town-hall secretaries for twenty communes and six syndicats, by hours done.',
    'both-directions':
      'A city and its agglomération, both ways, by quotas, charged to the attribution de compensation.',
    'whole-services': 'Human resources and finance, common to a community and two communes.',
    'named-individuals':
      'A director, a gardener and a technician lent by name, by quota or by hours done.',
  } satisfies Record<SampleTerritory, string>,
} as const
