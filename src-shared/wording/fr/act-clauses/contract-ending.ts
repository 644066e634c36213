import type { Clause } from './clause'

/** How it ends, where no service is lent. */
export const contractEnding: Clause = {
  title: 'Fin de la convention',
  law: [],
  says: [
    {
      when: 'noticeKnown',
      say: ['Une partie peut y mettre fin par écrit, moyennant un préavis de {{notice}} mois.'],
      otherwise: ['Une partie peut y mettre fin par écrit, moyennant un préavis de [[durée]].'],
    },
    'Les sommes dues sont arrêtées à la date de fin.',
  ],
}
