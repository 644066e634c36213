import type { Clause } from './clause'

/** The convention is approved. */
export const approves: Clause = {
  title: 'Approbation de la convention',
  law: [],
  says: ['approuve la convention n° {{reference}}, « {{title}} », et son annexe financière'],
}
