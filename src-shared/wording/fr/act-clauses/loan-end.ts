import type { Clause } from './clause'

/** How a loan ends before its term, and after which notice. */
export const loanEnd: Clause = {
  title: 'Fin de la mise à disposition',
  law: ['Décret 2008-580, art. 5'],
  says: [
    {
      when: 'noticeKnown',
      say: [
        'La mise à disposition peut prendre fin avant son terme à la demande de l’agent, de la collectivité d’origine ou de l’organisme d’accueil, moyennant un préavis de {{notice}} mois.',
      ],
      otherwise: [
        'La mise à disposition peut prendre fin avant son terme à la demande de l’agent, de la collectivité d’origine ou de l’organisme d’accueil, moyennant un préavis de [[durée]].',
      ],
    },
    'En cas de faute disciplinaire, il peut y être mis fin sans préavis, par accord entre la collectivité d’origine et l’organisme d’accueil.',
  ],
}
