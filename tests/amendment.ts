/** What a test may name of an amendment. */
interface Named {
  readonly id?: string
  readonly reference?: string
  readonly purpose?: string
  readonly resolutionReference?: string
}

/** An amendment by its first day and its terms, without act or signature unless a test says otherwise. */
export const amendment = <const Day, const Terms>(
  effectiveOn: Day,
  terms: Terms,
  named: Named = {},
) => ({
  id: 'n1',
  reference: 'Avenant n° 1',
  purpose: '',
  resolutionReference: '',
  signedOn: null,
  effectiveOn,
  terms,
  ...named,
})
