import type { Clause } from './clause'

/** The assembly takes note. */
export const informed: Clause = {
  title: 'Information de l’assemblée',
  law: ['CGFP L.512-12'],
  says: [
    'prend acte de la mise à disposition prévue par la convention n° {{reference}}, « {{title}} », dont il a été préalablement informé',
  ],
}
