import type { Clause } from './clause'

/** Under whose authority they work. */
export const unifiedAuthority: Clause = {
  title: 'Autorité fonctionnelle',
  law: ['CGCT L.5111-1-1'],
  says: [
    'Les agents du service unifié sont placés sous l’autorité fonctionnelle de l’autorité administrative pour laquelle ils accomplissent leur mission.',
  ],
}
