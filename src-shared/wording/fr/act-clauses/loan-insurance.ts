import type { Clause } from './clause'

/** Who is insured for an agent lent. */
export const loanInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'L’organisme d’accueil s’assure pour les dommages causés par l’agent dans l’exercice de ses activités : [[assureur et numéro de contrat]]. La collectivité d’origine répond des accidents de service en qualité d’employeur.',
  ],
}
