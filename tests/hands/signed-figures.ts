import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { signFigures } from '../../src-main/exchanges/sign-figures'

/** A figure as a file writes it, with plain values. */
export interface PlainFigure {
  readonly code: string
  readonly from: string
  readonly value: number
  readonly source?: string
  readonly readAt?: readonly string[]
  readonly oneSourceOnly?: true
}

const PAGES = ['https://www.urssaf.fr/plafonds', 'https://www.cdg21.fr/cotisations']

/** A new private key, of an office that signs figures. */
export const figuresKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey

/** The text of a signed file of figures: each with an act and two pages, unless the test says otherwise. */
export const signedFigures = (
  figures: readonly PlainFigure[],
  key: KeyObject,
  madeOn = '2026-12-20',
  name = 'Centre de gestion de la Côte-d’Or',
): string =>
  signFigures(
    {
      name,
      madeOn,
      title: 'Taux au 1ᵉʳ janvier 2027',
      figures: figures.map((one) => ({
        source: 'Arrêté de décembre 2026',
        readAt: PAGES,
        ...one,
      })),
    },
    key,
  )
