import type { Clause } from './clause'

/** How a party leaves an entente. */
export const ententeWithdrawal: Clause = {
  title: 'Retrait',
  law: [],
  says: [
    'Une partie se retire de l’entente par délibération, moyennant un préavis de {{noticeWords}}. Elle reste tenue des dépenses engagées avant son retrait.',
  ],
}
