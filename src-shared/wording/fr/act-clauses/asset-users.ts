import type { Clause } from './clause'

/** Which members use them. */
export const assetUsers: Clause = {
  title: 'Communes utilisatrices',
  law: ['CGCT L.5211-4-3'],
  says: ['Peuvent utiliser les biens :', { piece: 'bodies' }],
}
