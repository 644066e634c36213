import type { Clause } from './clause'

/** The service lent: posts and goods. */
export const servicesLent: Clause = {
  title: 'Services et biens mis à disposition',
  law: ['CGCT L.5211-4-1, III'],
  says: [
    {
      when: 'hasAgents',
      say: [
        'Le service ou la partie de service comprend, à la date d’effet, les emplois suivants :',
        { piece: 'agents' },
      ],
      otherwise: [
        'Le service ou la partie de service comprend les emplois suivants : [[emplois, grades et quotités]].',
      ],
    },
    'Les biens qui y sont attachés sont mis à disposition avec lui : [[locaux, véhicules, logiciels et matériels]].',
  ],
}
