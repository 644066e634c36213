import type { Clause } from './clause'

/** The unified service is approved. */
export const approvesUnified: Clause = {
  title: 'Approbation du service unifié',
  law: ['CGCT L.5111-1-1'],
  says: [
    'approuve la création du service unifié « {{title}} », la convention n° {{reference}} et son annexe financière',
  ],
}
