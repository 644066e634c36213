import type { Clause } from './clause'

/** Who acts, since an entente is no legal person. */
export const ententeSupport: Clause = {
  title: 'Collectivité support et moyens',
  law: ['CGCT L.5221-1'],
  says: [
    'L’entente n’a pas la personnalité morale. {{lender, the, capital}} exécute les décisions ratifiées pour le compte des parties, avec les moyens suivants : [[agents, biens et marchés]].',
  ],
}
