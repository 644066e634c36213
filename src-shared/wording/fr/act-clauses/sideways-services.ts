import type { Clause } from './clause'

/** The service and the equipment lent. */
export const sidewaysServices: Clause = {
  title: 'Service et équipements mis à disposition',
  law: ['CGCT L.5111-1-1'],
  says: [
    {
      when: 'hasAgents',
      say: ['Le service comprend, à la date d’effet, les emplois suivants :', { piece: 'agents' }],
      otherwise: ['Le service comprend les emplois suivants : [[emplois, grades et quotités]].'],
    },
    'Les équipements qui y sont attachés sont mis à disposition avec lui : [[locaux, véhicules, logiciels et matériels]].',
  ],
}
