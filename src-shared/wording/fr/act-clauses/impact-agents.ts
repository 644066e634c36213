import type { Clause } from './clause'

/** The agents concerned. */
export const impactAgents: Clause = {
  title: 'Agents concernés',
  law: ['CGCT L.5211-4-2'],
  says: [
    {
      when: 'hasAgents',
      say: [{ piece: 'agents' }],
      otherwise: ['Emplois, grades, statut et quotités : [[liste]].'],
    },
    'Pour chaque agent : transfert ou mise à disposition, et collectivité qu’il quitte : [[tableau]].',
  ],
}
