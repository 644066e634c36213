import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'

/** The sample territories: what each is called, and the way of sharing that it shows. */
export const enSamples = {
  others: 'Other ways of sharing…',
  title: 'One sample for each way of sharing',
  subtitle: 'People, places and amounts are made up. Each can be settled down to its statements.',
  label: 'Sample to open',
  name: {
    'pays-de-saint-seine': 'Pays de Saint-Seine',
    'advice-cell': 'Cellule de conseil de Lanvaux',
    'shared-it': 'Informatique commune du Tardois',
    'economic-developer': 'Développement économique du Brénois',
    'a-la-carte': 'Compétences à la carte de Noyal',
    'shared-equipment': 'Matériel partagé de la Haute-Estampe',
    'joint-purchasing': 'Groupement d’achat du Vignois',
    'common-projects': 'Projets communs de l’Yvre',
    'both-directions': 'Agglomération de Valbrune',
    'whole-services': 'Services communs du Morvand',
    'named-individuals': 'Mises à disposition du Val de Serve',
  } satisfies Record<SampleTerritory, string>,
  practice: {
    'pays-de-saint-seine':
      'Six town-hall secretaries for twenty communes and six syndicats, by hours done.',
    'advice-cell': 'A city advises four communes, which pay by the requests that they send.',
    'shared-it': 'Computing, office tools and telephony, by the workstations looked after.',
    'economic-developer': 'A co-financed post: grants first, then population and equal parts.',
    'a-la-carte': 'Building permits by weighted acts, pay by payslips, accounts by entries.',
    'shared-equipment': 'Mapping, mower, sound system and hall: a fixed part, then by the day.',
    'joint-purchasing': 'A purchase made together, paid by the quantities ordered.',
    'common-projects':
      'A library network and a school of music, by keys that mix several criteria.',
    'both-directions':
      'A city and its agglomération, both ways, by quotas, charged to the attribution de compensation.',
    'whole-services': 'Human resources and finance, common to a community and two communes.',
    'named-individuals':
      'A director, a gardener and a technician lent by name, by quota or by hours done, travel charged by the kilometre.',
  } satisfies Record<SampleTerritory, string>,
} as const
