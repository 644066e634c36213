import type { Clause } from './clause'

/** The agent keeps post, career and pay. */
export const loanStatus: Clause = {
  title: 'Situation statutaire et rémunération',
  law: ['CGFP L.512-6'],
  says: [
    'L’agent demeure dans son cadre d’emplois, est réputé y occuper un emploi et continue à percevoir la rémunération correspondante. La collectivité d’origine la lui verse et gère sa carrière.',
    'Complément de rémunération et frais pris en charge par l’organisme d’accueil : [[montant et justification, ou néant]].',
  ],
}
