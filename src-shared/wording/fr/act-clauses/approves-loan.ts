import type { Clause } from './clause'

/** A host approves the convention. */
export const approvesLoan: Clause = {
  title: 'Approbation de la convention',
  law: ['CGFP L.512-7'],
  says: [
    {
      when: 'free',
      say: [
        'approuve la convention n° {{reference}}, « {{title}} », qui ne donne pas lieu à remboursement',
      ],
      otherwise: [
        'approuve la convention n° {{reference}}, « {{title}} », et le remboursement qu’elle prévoit',
      ],
    },
  ],
}
