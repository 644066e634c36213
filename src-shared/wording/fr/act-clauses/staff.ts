import type { Clause } from './clause'

/** The posts that take part in the service. */
export const staff: Clause = {
  title: 'Services et agents concernés',
  law: [],
  says: [
    {
      when: 'hasAgents',
      say: ['Les agents qui concourent au service sont, à la date d’effet :', { piece: 'agents' }],
      otherwise: ['Les agents qui concourent au service sont : [[emplois, grades et quotités]].'],
    },
  ],
}
