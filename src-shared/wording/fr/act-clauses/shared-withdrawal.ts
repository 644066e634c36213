import type { Clause } from './clause'

/** How a member comes and goes. */
export const sharedWithdrawal: Clause = {
  title: 'Adhésion et retrait',
  law: [],
  says: [
    'Un nouveau membre entre dans le service commun par avenant, après délibérations concordantes.',
    'Un membre peut s’en retirer par délibération, moyennant un préavis de {{noticeWords}}. Le sort des agents et des biens est réglé par avenant : [[conditions]].',
  ],
}
