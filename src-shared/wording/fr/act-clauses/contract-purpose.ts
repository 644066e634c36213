import type { Clause } from './clause'

/** The service that a body has another provide. */
export const contractPurpose: Clause = {
  title: 'Objet',
  law: ['CGCT L.5214-16-1', 'CGCT L.5216-7-1', 'CGCT L.5215-27', 'CGCT L.5217-7'],
  says: [
    'Sur le fondement de {{contractLaw}}, le bénéficiaire confie au prestataire, qui l’accepte, la prestation de services suivante, qui relève des attributions du bénéficiaire : {{title}}.',
  ],
}
