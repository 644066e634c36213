import type { Clause } from './clause'
import { VAT_OF_REFUNDS } from '../vat-of-refunds'

/** Why a centre de gestion sends an agent. */
export const centrePurpose: Clause = {
  title: 'Objet et motif de l’intervention',
  law: ['CGFP L.452-44'],
  says: [
    'Sur demande de la collectivité bénéficiaire, et en application de l’article L. 452-44 du code général de la fonction publique, {{lender, the}} met un agent territorial à sa disposition pour la mission suivante : {{title}}.',
    'Motif : [[remplacement d’un agent momentanément indisponible, mission temporaire, emploi vacant qui ne peut être immédiatement pourvu, ou mission permanente]].',
  ],
}

/** How an intervention is asked for. */
export const centreRequest: Clause = {
  title: 'Demande d’intervention',
  law: ['CGFP L.452-44'],
  says: [
    'Chaque intervention fait l’objet d’une demande écrite de la collectivité bénéficiaire, qui précise les fonctions, les dates, le lieu et la durée du travail : [[formulaire et délai]].',
  ],
}

/** The agent is employed by the centre. */
export const centreStaff: Clause = {
  title: 'Situation de l’agent',
  law: ['CGFP L.452-44'],
  says: [
    'L’agent est recruté, nommé et rémunéré par le centre de gestion, dont il relève pour sa carrière et la discipline.',
  ],
}

/** Under whose instructions the agent works. */
export const centreConditions: Clause = {
  title: 'Conditions de travail',
  law: [],
  says: [
    'L’agent exécute sa mission selon les instructions de la collectivité bénéficiaire, qui lui assure l’accueil, les moyens et la protection de sa santé au travail. Elle signale sans délai toute absence et tout accident au centre de gestion.',
  ],
}

/** The tariff set by the board of the centre. */
export const centreTariff: Clause = {
  title: 'Tarif',
  law: ['CGFP L.452-30'],
  says: [
    'Le tarif est fixé par délibération du conseil d’administration du centre de gestion : [[date et numéro]].',
    { piece: 'key' },
    { when: 'unitCost', say: ['À la date d’effet, il est de {{unitCost}}.'] },
    VAT_OF_REFUNDS,
  ],
}

/** The signed record of hours. */
export const centreRecord: Clause = {
  title: 'Relevé d’heures',
  law: [],
  says: [
    'Un relevé mensuel des heures, signé par l’agent et par la collectivité bénéficiaire, sert de base à la facturation.',
  ],
}

/** How a centre bills. */
export const centreBilling: Clause = {
  title: 'Facturation et paiement',
  law: [],
  says: [
    'Le centre de gestion émet un titre de recettes au vu des relevés. Le paiement intervient dans un délai de {{paymentDays}}.',
  ],
}

/** Who answers for an itinerant agent. */
export const centreInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'La collectivité bénéficiaire répond des dommages causés par l’agent dans l’exécution de sa mission et s’assure en conséquence : [[assureur et numéro de contrat]].',
  ],
}

/** Why a body turns to the centre. */
export const becauseCentre: Clause = {
  title: 'Motif',
  law: ['CGFP L.452-44'],
  says: [
    'les besoins du service, auxquels répond la mise à disposition d’un agent du centre de gestion',
  ],
}

/** The board of the centre sets its tariff. */
export const setsTariff: Clause = {
  title: 'Tarif de la mission',
  law: ['CGFP L.452-30'],
  says: [
    'fixe le tarif de la mission « {{title}} » : [[tarif]], et approuve le modèle de convention n° {{reference}}',
  ],
}

/** A body turns to the centre. */
export const joinsCentre: Clause = {
  title: 'Recours au centre de gestion',
  law: ['CGFP L.452-44'],
  says: [
    'décide de recourir à la mission « {{title}} » {{lender, of}} et approuve la convention n° {{reference}}',
  ],
}
