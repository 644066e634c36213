import type { Clause } from './clause'

/** Who decides on leave. */
export const loanLeave: Clause = {
  title: 'Congés',
  law: ['Décret 2008-580, art. 6'],
  says: [
    {
      when: 'severalBodies',
      say: [
        'La collectivité d’origine prend les décisions relatives aux congés annuels et aux congés de maladie, après accord des organismes d’accueil. En cas de désaccord entre eux, elle suit celui qui emploie l’agent le plus longtemps ; à durée égale, sa décision s’impose.',
      ],
      otherwise: [
        'L’organisme d’accueil prend les décisions relatives aux congés annuels et aux congés de maladie de l’agent, et en informe la collectivité d’origine. Si la quotité n’excède pas le mi-temps, ces décisions reviennent à la collectivité d’origine.',
      ],
    },
    'Les autres congés relèvent de la collectivité d’origine.',
  ],
}
