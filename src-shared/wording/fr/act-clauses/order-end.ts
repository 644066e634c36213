import type { Clause } from './clause'

/** How it may end earlier. */
export const orderEnd: Clause = {
  title: 'Fin anticipée',
  law: ['Décret 2008-580, art. 5'],
  says: [
    'La mise à disposition peut prendre fin avant son terme dans les conditions et avec le préavis prévus par la convention.',
  ],
}
