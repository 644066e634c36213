import type { Clause } from './clause'

/** What a unified service calls before the year is settled. */
export const unifiedInstalments: Clause = {
  title: 'Acomptes',
  law: [],
  says: [
    'La collectivité responsable appelle des acomptes selon l’échéancier suivant : [[dates et part de la prévision]].',
  ],
}
