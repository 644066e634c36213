import type { Clause } from './clause'

/** The convention is approved with its sheet. */
export const approvesShared: Clause = {
  title: 'Approbation de la convention et de la fiche d’impact',
  law: ['CGCT L.5211-4-2'],
  says: ['approuve la convention n° {{reference}}, la fiche d’impact et les autres annexes'],
}
