import type { Clause } from './clause'

/** The court for shared goods. */
export const assetDisputes: Clause = {
  title: 'Litiges et juridiction compétente',
  law: ['CJA R.221-3'],
  says: [
    'Tout litige né de l’application du présent règlement est porté, à défaut d’accord amiable, devant {{court}}.',
  ],
}
