import type { Clause } from './clause'

/** How it ends. */
export const ending: Clause = {
  title: 'Fin de la convention',
  law: [],
  says: [
    {
      when: 'noticeKnown',
      say: ['Une partie peut y mettre fin par écrit, moyennant un préavis de {{notice}} mois.'],
      otherwise: ['Une partie peut y mettre fin par écrit, moyennant un préavis de [[durée]].'],
    },
    'Un état de remboursement est établi à la date de fin.',
  ],
}
