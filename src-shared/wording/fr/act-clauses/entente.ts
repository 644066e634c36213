import type { Clause } from './clause'
import { VAT_AND_BUDGET, unlessFree } from '../refunded-cost'

/** What concerns all parties of an entente. */
export const ententePurpose: Clause = {
  title: 'Objet d’utilité commune',
  law: ['CGCT L.5221-1'],
  says: [
    'En application des articles L. 5221-1 et L. 5221-2 du code général des collectivités territoriales, les parties constituent une entente sur un objet d’utilité commune compris dans leurs attributions et qui les intéresse toutes : {{title}}.',
  ],
}

/** The conference in which the parties debate. */
export const ententeConference: Clause = {
  title: 'Conférence',
  law: ['CGCT L.5221-2'],
  says: [
    'Les questions d’intérêt commun sont débattues dans une conférence. Sa composition est la suivante : [[composition convenue ; à défaut, trois membres désignés au scrutin secret par chaque organe délibérant]].',
  ],
}

/** The préfet may attend where asked. */
export const ententeState: Clause = {
  title: 'Représentant de l’État',
  law: ['CGCT L.5221-2'],
  says: ['Le représentant de l’État peut assister à la conférence, si les parties le demandent.'],
}

/** Decisions bind once all assemblies ratified them. */
export const ententeDecisions: Clause = {
  title: 'Décisions et ratification',
  law: ['CGCT L.5221-2'],
  says: [
    'Les décisions prises en conférence ne sont exécutoires qu’après avoir été ratifiées par tous les organes délibérants intéressés.',
  ],
}

/** Who acts, since an entente is no legal person. */
export const ententeSupport: Clause = {
  title: 'Collectivité support et moyens',
  law: ['CGCT L.5221-1'],
  says: [
    'L’entente n’a pas la personnalité morale. {{lender, the, capital}} exécute les décisions ratifiées pour le compte des parties, avec les moyens suivants : [[agents, biens et marchés]].',
  ],
}

/** What is spent at common expense. */
export const ententeCosts: Clause = {
  title: 'Dépenses à frais communs',
  law: ['CGCT L.5221-1'],
  says: [
    unlessFree(
      'Les dépenses sont faites à frais communs.',
      { piece: 'key' },
      { when: 'unitCost', say: ['À la date d’effet, le coût unitaire est de {{unitCost}}.'] },
      ...VAT_AND_BUDGET,
    ),
  ],
}

/** How a party leaves an entente. */
export const ententeWithdrawal: Clause = {
  title: 'Retrait',
  law: [],
  says: [
    'Une partie se retire de l’entente par délibération, moyennant un préavis de {{noticeWords}}. Elle reste tenue des dépenses engagées avant son retrait.',
  ],
}

/** Why parties come to an entente. */
export const becauseEntente: Clause = {
  title: 'Motif',
  law: ['CGCT L.5221-1'],
  says: [
    'que l’objet de l’entente est d’utilité commune et compris dans les attributions de chaque partie',
  ],
}

/** A party comes to the entente. */
export const joinsEntente: Clause = {
  title: 'Constitution de l’entente',
  law: ['CGCT L.5221-1'],
  says: ['approuve l’entente « {{title}} » et la convention n° {{reference}} qui l’organise'],
}

/** Those who sit in the conference. */
export const namesConference: Clause = {
  title: 'Représentants à la conférence',
  law: ['CGCT L.5221-2', 'CGCT L.2121-21'],
  says: [
    'désigne ses représentants à la conférence : [[noms ; au scrutin secret à défaut d’autre composition convenue]]',
  ],
}
