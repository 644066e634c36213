import type { Clause } from './clause'

/** How a règlement is changed. */
export const assetChange: Clause = {
  title: 'Modification',
  law: [],
  says: [
    'Le présent règlement est modifié par délibération du {{lenderOrgan}}, notifiée aux communes utilisatrices.',
  ],
}
