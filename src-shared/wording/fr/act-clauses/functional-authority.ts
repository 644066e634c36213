import type { Clause } from './clause'

/** Under whose authority agents work. */
export const functionalAuthority: Clause = {
  title: 'Autorité fonctionnelle',
  law: ['CGCT L.5211-4-1, IV'],
  says: [
    'Pour les missions accomplies pour le compte du bénéficiaire, les agents sont placés sous l’autorité fonctionnelle de son exécutif : le maire d’une commune, le président d’un établissement public.',
  ],
}
