import type { Clause } from './clause'

/** The annexed budget that a group keeps for what it provides. */
export const contractBudget: Clause = {
  title: 'Budget annexe',
  law: ['CGCT L.5211-56'],
  says: [
    {
      when: 'groupLends',
      say: [
        {
          when: 'annexBudget',
          say: [
            'Le prestataire retrace les dépenses afférentes aux prestations dans le budget annexe « {{budget}} », dont les recettes comprennent la contribution du bénéficiaire.',
          ],
          otherwise: [
            'Le prestataire retrace les dépenses afférentes aux prestations dans un budget annexe, dont les recettes comprennent la contribution du bénéficiaire : [[nom du budget annexe]].',
          ],
        },
      ],
      otherwise: ['Les dépenses et les recettes sont retracées au budget du prestataire.'],
    },
  ],
}
