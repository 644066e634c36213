import { expect, it } from 'vitest'
import { compact } from '../../../src-renderer/forms/fields/input-of'

it('the letters and digits of a code are kept, however it is grouped and called where it was copied', () => {
  for (const [copied, kept] of [
    ['213.005.530.00012', '21300553000012'],
    ['N° SIRET : 213 005 530 00012', '21300553000012'],
    ['213-005-530', '213005530'],
    ['IBAN\u00A0: fr76 3000\u00A04000', 'FR7630004000'],
    ['\u200E2A004\u200B', '2A004'],
  ] as const)
    expect(compact(copied)).toBe(kept)
})
