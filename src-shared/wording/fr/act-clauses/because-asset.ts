import type { Clause } from './clause'

/** Why goods are shared. */
export const becauseAsset: Clause = {
  title: 'Motif',
  law: ['CGCT L.5211-4-3'],
  says: ['l’intérêt de partager ces biens avec les communes membres'],
}
