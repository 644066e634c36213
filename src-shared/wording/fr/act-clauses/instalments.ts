import type { Clause } from './clause'

/** What is called before the year is settled. */
export const instalments: Clause = {
  title: 'Acomptes',
  law: [],
  says: [
    'La collectivité d’origine appelle des acomptes selon l’échéancier suivant : [[dates et part de la prévision]].',
  ],
}
