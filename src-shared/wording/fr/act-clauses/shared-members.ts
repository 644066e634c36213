import type { Clause } from './clause'

/** Who shares it: the group, its members, their attached bodies. */
export const sharedMembers: Clause = {
  title: 'Membres du service commun',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Les membres du service commun sont {{lender, the}} et :',
    { piece: 'bodies' },
    'Seuls peuvent l’être un établissement public de coopération intercommunale à fiscalité propre, ses communes membres et les établissements publics qui leur sont rattachés.',
  ],
}
