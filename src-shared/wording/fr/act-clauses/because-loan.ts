import type { Clause } from './clause'

/** The assembly is informed beforehand. */
export const becauseLoan: Clause = {
  title: 'Motif',
  law: ['CGFP L.512-12'],
  says: ['que l’organe délibérant est informé avant toute mise à disposition d’un agent'],
}
