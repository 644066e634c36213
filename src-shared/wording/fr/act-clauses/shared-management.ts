import type { Clause } from './clause'

/** Who runs it: the group, or by its decision a member. */
export const sharedManagement: Clause = {
  title: 'Gestion du service commun',
  law: ['CGCT L.5211-4-2, autorité'],
  says: [
    {
      when: 'groupLends',
      say: ['Le service commun est géré par {{lender, the}}.'],
      otherwise: [
        'Par dérogation, et par décision de l’organe délibérant de l’établissement public de coopération intercommunale à fiscalité propre en date du [[date]], le service commun est géré par {{lender, the}}.',
      ],
    },
  ],
}
