import type { Clause } from './clause'

/** Which agents move to the managing body, and which are lent to it. */
export const sharedStaff: Clause = {
  title: 'Transfert et mise à disposition des agents',
  law: ['CGCT L.5211-4-2, transfert'],
  says: [
    'Les agents qui remplissent en totalité leurs fonctions dans un service ou une partie de service mis en commun sont transférés de plein droit à la collectivité gestionnaire. Ceux qui n’y remplissent qu’une partie de leurs fonctions sont mis à sa disposition de plein droit, à titre individuel et sans limitation de durée, pour la part de leur temps de travail consacrée au service commun.',
    {
      when: 'hasAgents',
      say: ['À la date d’effet, le service commun comprend :', { piece: 'agents' }],
      otherwise: [
        'À la date d’effet, le service commun comprend : [[emplois, grades et quotités]].',
      ],
    },
    'Agents transférés et collectivité qu’ils quittent : [[liste nominative]].',
  ],
}
