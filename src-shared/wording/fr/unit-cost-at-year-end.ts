import type { ClausePart } from './act-clauses/clause'

/** What becomes of the unit cost at the end of the year, as the terms say; a blank where they say nothing. */
export const UNIT_COST_AT_YEAR_END: ClausePart = {
  when: 'clauseKnown',
  say: [
    {
      when: 'adjusted',
      say: [
        'À la clôture de l’année, le coût réel constaté le remplace : l’état annuel régularise les sommes déjà appelées.',
      ],
      otherwise: ['Il vaut pour toute l’année et n’est pas régularisé à sa clôture.'],
    },
  ],
  otherwise: [
    'À la clôture de l’année : [[le coût unitaire vaut pour toute l’année, ou le coût réel le remplace]].',
  ],
}
