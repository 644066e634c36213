import type { Clause } from './clause'

/** When the assembly met, on which convocation. */
export const sitting: Clause = {
  title: 'Séance',
  law: ['CGCT L.2121-10', 'CGCT L.5211-1'],
  says: [
    'Délibération n° {{resolutionNumber}}, séance du {{resolutionDay}}, à [[heure]], à [[lieu]], présidée par [[nom et qualité]]. Date de la convocation : [[date]].',
  ],
}

/** Who was there, who voted for whom. */
export const presence: Clause = {
  title: 'Présents, pouvoirs et quorum',
  law: ['CGCT L.2121-17', 'CGCT L.2121-20'],
  says: [
    'Membres en exercice : [[nombre]]. Présents : [[nombre et noms]]. Absents ayant donné pouvoir : [[nom de chacun, et de qui le reçoit]]. Autres absents : [[noms]]. Le quorum est atteint. Votants, pouvoirs compris : [[nombre]].',
  ],
}

/** The secretary of the sitting. */
export const secretary: Clause = {
  title: 'Secrétaire de séance',
  law: ['CGCT L.2121-15'],
  says: ['Secrétaire de séance : [[nom]].'],
}

/** How the assembly voted. */
export const vote: Clause = {
  title: 'Vote',
  law: ['CGCT L.2121-20', 'CGCT L.2121-21'],
  says: [
    'Suffrages exprimés : [[nombre]]. Pour : [[voix]]. Contre : [[voix]]. Abstentions : [[voix]].',
  ],
}

/** By whom it is signed. */
export const resolutionMade: Clause = {
  title: 'Signatures',
  law: ['CGCT L.2121-23'],
  says: ['Fait et délibéré les jour, mois et an susdits.'],
}

/** When it was sent and published. */
export const inForce: Clause = {
  title: 'Publication et transmission',
  law: ['CGCT L.2131-1', 'CGCT L.5211-3'],
  says: [
    'Acte transmis au représentant de l’État le [[date]] et publié le [[date]]. Son caractère exécutoire est certifié par {{executive}}.',
  ],
}

/** How it is contested, before which court. */
export const contested: Clause = {
  title: 'Voies et délais de contestation',
  law: ['CJA R.421-1', 'CJA R.221-3'],
  says: [
    'La présente délibération peut être contestée devant {{bodyCourt}} dans les deux mois qui suivent sa publication.',
  ],
}

/** When it was published, where the law does not have it sent. */
export const published: Clause = {
  title: 'Publication',
  law: ['CGCT L.2131-1', 'CGCT L.2131-2'],
  says: ['Acte publié le [[date]]. Son caractère exécutoire est certifié par {{executive}}.'],
}
